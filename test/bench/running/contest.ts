import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Contender, Setting } from '../contenders/contender';
import { type MeasuredGraph, supergraphOf, type Workload } from '../graphs/graph';
import { type Figures, figuresOf, type Stretch } from '../report/figures';
import type { BenchIssuer } from './issuer';
import { askOnce, load } from './load';
import { type MeasuredProcess, startProcess } from './measured-process';

/** How to measure. */
export interface ContestWish {
  readonly graph: MeasuredGraph;
  readonly workloads: readonly Workload[];
  readonly contenders: readonly Contender[];
  readonly concurrencies: readonly number[];
  /** How often each contender's turn comes, and how long a turn is. */
  readonly rounds: number;
  readonly seconds: number;
  readonly folder: string;
  readonly issuer: BenchIssuer;
  readonly say: (sentence: string) => void;
}

/** What came of it: figures, and who could not take part, and why. */
export interface ContestResult {
  readonly figures: readonly Figures[];
  readonly absent: readonly { readonly contender: string; readonly workload: string; readonly why: string }[];
}

interface Runner {
  readonly contender: Contender;
  readonly process: MeasuredProcess;
  readonly url: string;
}

const REGISTER = path.join(__dirname, '..', 'register.cjs');
const START_WITHIN_MS = 60_000;
/** Code is compiled as it runs: before anything is measured, everybody answered this often, or had this long. */
const WARM_REQUESTS = 1_500;
/** How long a contender is warmed at most for one workload; at the concurrencies after the first a second is enough. */
export const WARM_S = 12;
const SAMPLED_EVERY_MS = 100;

/** Starts all contenders over one graph and measures them in turn, over and over, so that what disturbs one disturbs all. */
export async function contest(wish: ContestWish): Promise<ContestResult> {
  const { graph, workloads, contenders, issuer, say } = wish;
  const absent: { contender: string; workload: string; why: string }[] = [];
  const figures: Figures[] = [];
  const started: MeasuredProcess[] = [];
  const keep = (process: MeasuredProcess): MeasuredProcess => {
    started.push(process);
    return process;
  };
  try {
    const parties = keep(startProcess({ command: process.execPath, args: ['--require', REGISTER, path.join(__dirname, 'play-parties.ts'), graph.name] }));
    const { ports, control } = (await parties.readyLine(START_WITHIN_MS)) as { ports: Record<string, number>; control: number };
    const common = prepare(wish, ports);
    const runners: Runner[] = [];
    for (const [index, contender] of contenders.entries()) {
      try {
        const port = 20_000 + Math.floor(Math.random() * 9_000) + index;
        const folder = path.join(wish.folder, `${graph.name}-${contender.name}`);
        mkdirSync(folder, { recursive: true });
        const runner = { contender, process: keep(startProcess(contender.start({ ...common, folder, port }))), url: `http://127.0.0.1:${port}/graphql` };
        await whenItAnswers(runner, issuer);
        runners.push(runner);
      } catch (error) {
        absent.push({ contender: contender.name, workload: 'all', why: (error as Error).message });
      }
    }
    for (const workload of workloads) {
      const able: Runner[] = [];
      let reference: unknown;
      for (const runner of runners) {
        const why = runner.contender.repeats && workload.distinct ? 'it only repeats' : await unfit(runner);
        if (why === undefined) able.push(runner);
        else absent.push({ contender: runner.contender.name, workload: workload.name, why });
      }
      for (const concurrency of wish.concurrencies) {
        say(`${workload.name}, ${concurrency} at a time`);
        figures.push(...(await measured(wish, workload, able, concurrency, control)));
      }

      async function unfit({ process, url }: Runner): Promise<string | undefined> {
        const { data, errors } = await askOnce(url, workload, issuer.token()).catch((error: Error) => ({ data: undefined, errors: error.message }));
        if (errors !== undefined || !data) return `it answered ${JSON.stringify(errors).slice(0, 300)}; it said: ${process.lastWords()}`;
        reference ??= data;
        return isDeepStrictEqual(data, reference) ? undefined : 'its answer is another than that of those before it';
      }
    }
    return { figures, absent };
  } finally {
    await Promise.all(started.map((process) => process.stop()));
  }
}

function prepare({ graph, folder, issuer }: ContestWish, ports: Readonly<Record<string, number>>): Omit<Setting, 'folder' | 'port'> {
  const urlOf = (party: string): string => `http://127.0.0.1:${ports[party]}/graphql`;
  const supergraph = path.join(folder, `${graph.name}.graphql`);
  writeFileSync(supergraph, supergraphOf(graph, urlOf));
  const parties = graph.parties.map(({ name, sdl }) => {
    const schema = path.join(folder, `${graph.name}-${name}.graphql`);
    writeFileSync(schema, sdl);
    return { name, schema, url: urlOf(name) };
  });
  return { supergraph, issuer: issuer.url, parties };
}

async function whenItAnswers({ contender, process, url }: Runner, issuer: BenchIssuer): Promise<void> {
  const greeting: Workload = { name: 'greeting', shows: '', ask: () => ({ query: '{ __typename }' }) };
  let last = '';
  for (const end = Date.now() + START_WITHIN_MS; Date.now() < end; await sleep(100)) {
    if (process.hasEnded()) break;
    try {
      const answer = await askOnce(url, greeting, issuer.token());
      if (answer.data) return;
      last = JSON.stringify(answer);
    } catch (error) {
      last = (error as Error).message;
    }
  }
  throw new Error(`${contender.name} did not start: ${process.lastWords() || last}`);
}

async function measured(wish: ContestWish, workload: Workload, runners: readonly Runner[], concurrency: number, control: number): Promise<Figures[]> {
  const stretches = new Map<Runner, Stretch[]>(runners.map((runner) => [runner, []]));
  let from = concurrency * 1_000_000;
  const turn = async (runner: Runner, seconds: number): Promise<Stretch> => {
    await callsSince(control);
    let memoryMb = runner.process.memoryMb();
    const sampling = setInterval(() => {
      memoryMb = Math.max(memoryMb, runner.process.memoryMb());
    }, SAMPLED_EVERY_MS);
    const before = runner.process.cpuMs();
    const { times, tookMs, failed } = await load({ url: runner.url, workload, token: wish.issuer.token, concurrency, seconds, from });
    const cpuMs = runner.process.cpuMs() - before;
    clearInterval(sampling);
    from += times.length;
    return { cpuMs, times, tookMs, failed, memoryMb, calls: await callsSince(control) };
  };
  const warmS = concurrency === wish.concurrencies[0] ? WARM_S : 1;
  for (const runner of runners) {
    for (let [asked, turns] = [0, 0]; asked < WARM_REQUESTS && turns < warmS; turns += 1) asked += (await turn(runner, 1)).times.length;
  }
  for (let round = 0; round < wish.rounds; round += 1) {
    for (const runner of runners) stretches.get(runner)?.push(await turn(runner, wish.seconds));
  }
  return runners.map((runner) => figuresOf({ contender: runner.contender.name, workload: workload.name, concurrency }, stretches.get(runner) ?? []));
}

/** How many requests parties got since this was asked last. */
async function callsSince(control: number): Promise<number> {
  return Number(await (await fetch(`http://127.0.0.1:${control}/`)).text());
}
