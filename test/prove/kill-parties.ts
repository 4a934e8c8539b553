import { setTimeout as sleep } from 'node:timers/promises';
import { PARTIES, type Party } from '@ketengraaf/core';
import { randomOf } from '@ketengraaf/regions';
import { clientOf, type TestStack } from '@ketengraaf/testkit';
import type { PartyAtHand } from './parties';

/** What came of killing parties while they were asked. */
export interface Killed {
  readonly kills: number;
  readonly answers: number;
  /** Parties' parts of answers that reached the asker without a row in that party's log. */
  readonly unlogged: number;
  /** Answers that were no answer of a gateway: another status, no JSON, or a trace of the inside. */
  readonly broken: number;
}

const AT_ONCE = 4;
const INSIDE = /ECONNREFUSED|ECONNRESET|127\.0\.0\.1|node_modules|socket hang up/;

/** Kills parties with SIGKILL at random moments while families are asked about, and holds every part that was answered against the log. */
export async function killParties(
  stack: TestStack,
  parties: readonly PartyAtHand[],
  seed: string,
  count: number,
  progress: (kills: number) => void = () => undefined,
): Promise<Killed> {
  const random = randomOf('kills', seed);
  const client = clientOf(stack);
  const answered: { trace: string; from: Party[] }[] = [];
  let [answers, broken] = [0, 0];
  for (let kills = 0; kills < count; kills++) {
    const party = random.pick(PARTIES);
    const asking = Array.from({ length: AT_ONCE }, async () => {
      const { status, body } = await client.ask('one-family', { as: 'regisseur' });
      const { trace, sources = [] } = (body.extensions ?? {}) as { trace?: string; sources?: { party: Party; state: string }[] };
      answers += 1;
      if (status !== 200 || trace === undefined || INSIDE.test(JSON.stringify(body))) broken += 1;
      else answered.push({ trace, from: sources.filter(({ state }) => state !== 'UNAVAILABLE').map((source) => source.party) });
    });
    await sleep(random.between(0, 80));
    stack.processes[party].kill('SIGKILL');
    const ended = await Promise.allSettled(asking);
    broken += ended.filter(({ status }) => status === 'rejected').length;
    await stack.processes[party].restart();
    progress(kills + 1);
  }
  let unlogged = 0;
  for (const { party, ask } of parties) {
    const traces = answered.filter(({ from }) => from.includes(party)).map(({ trace }) => trace);
    const rows = await ask<{ trace: string }>('select distinct trace from audit.access where trace = any ($1)', [traces]);
    unlogged += traces.length - rows.length;
  }
  return { kills: count, answers, unlogged, broken };
}
