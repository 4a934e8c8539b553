import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { PARTIES } from '@ketengraaf/core';
import { castOf, ENTRY, gatewayEnvironment, type Stack, startStack } from '@ketengraaf/stack';
import { clientOf, mintToken } from '@ketengraaf/testkit';
import { FAMILY } from '../graphs/family';
import type { Workload } from '../graphs/graph';
import { middle } from '../report/figures';
import { type DoorShare, doorShare } from './door-share';
import { askOnce, load } from './load';
import { cpuMsOfTree, startProcess } from './measured-process';
import { type RightsCost, rightsCost } from './rights-cost';

/** What one operation of the real chain costs, by who does the work. */
export interface EndToEndFigures {
  readonly workload: string;
  readonly engine: string;
  readonly concurrency: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU time by operation (ms). */
  readonly cpuMs: Readonly<Record<'gateway' | 'parties' | 'PostgreSQL', number>>;
  readonly failed: number;
}

/** How to measure. */
export interface EndToEndWish {
  readonly concurrencies: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly folder: string;
  readonly say: (sentence: string) => void;
}

interface Gateway {
  readonly engine: string;
  readonly url: string;
  readonly pid: number | undefined;
}

const FAMILIES = 200;
/** As in production, but that a machine with much else to do makes nobody late. */
const MODE = 'test';
const PERSONA = 'regisseur';
const START_WITHIN_MS = 60_000;
const WARM_S = 5;
const NAMES = ['gateway', 'parties', 'PostgreSQL'] as const;

/** Starts the whole chain with two gateways before the same five parties, rights and audit on, and measures both in turn; then what the doors' time goes to. */
export async function endToEnd(wish: EndToEndWish): Promise<{ figures: EndToEndFigures[]; doors: DoorShare; readonly rights: RightsCost }> {
  wish.say('end to end: starting five parties over a world of their own');
  const stack = await startStack({ families: FAMILIES, port: 0, dataDir: path.join(wish.folder, 'stack'), mode: MODE });
  const port = stack.ports.postgres + 1_000;
  const environment = { ...gatewayEnvironment(stack.settings, stack.ports, MODE), PORT: String(port), ENGINE: 'stock' };
  const stock = startProcess({ command: process.execPath, args: [ENTRY.gateway], environment });
  try {
    await stock.readyLine(START_WITHIN_MS);
    const gateways: Gateway[] = [
      { engine: 'stock', url: `http://127.0.0.1:${port}/graphql`, pid: stock.pid },
      { engine: 'compiled', url: stack.url, pid: stack.processes.gateway.pid() },
    ];
    const figures: EndToEndFigures[] = [];
    for (const workload of realWorkloads(stack)) {
      for (const concurrency of wish.concurrencies) {
        wish.say(`end to end: ${workload.name}, ${concurrency} at a time`);
        figures.push(...(await measured(wish, stack, gateways, workload, concurrency)));
      }
    }
    wish.say('end to end: what the time behind the doors goes to');
    // first of all in the world as it is: the doors give somebody fifty families
    const rights = await rightsCost(stack);
    return { figures, doors: await doorShare(stack), rights };
  } finally {
    await stock.stop();
    await stack.stop();
  }
}

/** Our own operations, about the family that the world has for showing. */
function realWorkloads(stack: Stack): Workload[] {
  const { showcase } = clientOf(stack);
  return FAMILY.workloads.map((workload) => {
    const { query, variables } = workload.ask(0);
    return { ...workload, ask: () => ({ query, variables: workload.name === 'one-family' ? { family: showcase.family } : variables }) };
  });
}

async function measured(wish: EndToEndWish, stack: Stack, gateways: readonly Gateway[], workload: Workload, concurrency: number): Promise<EndToEndFigures[]> {
  // A persona is looked up once: who asks must not be what is waited for.
  const asker = castOf(stack.settings.region, stack.settings.today).personas.find(({ name }) => name === PERSONA);
  if (!asker) throw new Error(`there is no ${PERSONA}`);
  const token = (): Promise<string> => mintToken(stack, asker, { claims: { jti: randomUUID() } });
  const turns = gateways.map((gateway) => ({ gateway, stretches: [] as Awaited<ReturnType<typeof turn>>[] }));

  async function turn({ url, pid }: Gateway, seconds: number): Promise<Awaited<ReturnType<typeof load>> & { spent: number[] }> {
    const spent = (): number[] => [cpuMsOfTree(pid), sum(PARTIES.map((party) => cpuMsOfTree(stack.processes[party].pid()))), cpuMsOfTree(stack.postgres.pid())];
    const before = spent();
    const result = await load({ url, workload, token, concurrency, seconds });
    return { ...result, spent: spent().map((after, index) => after - (before[index] ?? 0)) };
  }

  for (const { gateway } of turns) {
    await turn(gateway, WARM_S);
    const { data, errors } = await askOnce(gateway.url, workload, await token());
    if (!data || errors) throw new Error(`${workload.name} is not answered by ${gateway.engine}: ${JSON.stringify(errors).slice(0, 300)}`);
  }
  for (let round = 0; round < wish.rounds; round += 1) for (const { gateway, stretches } of turns) stretches.push(await turn(gateway, wish.seconds));
  return turns.map(({ gateway: { engine }, stretches }) => {
    const times = stretches.flatMap((stretch) => stretch.times).sort((one, other) => one - other);
    const at = (part: number): number => times[Math.floor(part * times.length)] ?? Number.NaN;
    const cpu = NAMES.map((name, index) => [name, middle(stretches.map(({ spent, requests }) => (spent[index] ?? 0) / requests))]);
    return {
      workload: workload.name,
      engine,
      concurrency,
      perSecond: (times.length / sum(stretches.map(({ tookMs }) => tookMs))) * 1_000,
      p50: at(0.5),
      p99: at(0.99),
      cpuMs: Object.fromEntries(cpu),
      failed: sum(stretches.map(({ failed }) => failed)),
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
