import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomOf } from '@ketengraaf/regions';
import { memoryOfTree } from '@ketengraaf/stack';
import type { TestStack } from '@ketengraaf/testkit';
import { type Sample, unbounded } from './bounded.rules';
import { gusts } from './gusts';
import { interleaveConsent } from './interleave-consent';
import type { PartyAtHand } from './parties';
import { CALM, type Stormed, sendInto } from './storm';

/** What came of working on for a while. */
export interface Soaked extends Stormed {
  readonly seconds: number;
  /** Consents withdrawn meanwhile, and reads that showed the youth after one was confirmed. */
  readonly withdrawals: number;
  readonly tooLate: number;
  /** What did not stay within bounds, in words. */
  readonly unbounded: readonly string[];
}

const ASKERS = 3;
const SAMPLES = 120;
const LEAST_BETWEEN_MS = 500;
const INTERLEAVED_AT_ONCE = 60;
const BYTES_PER_MB = 1e6;
const PAUSE_MS = 5;
const LEAST_SAMPLES = 8;

/** Has callers of every kind ask steadily for so many seconds, or longer where it took few looks in them, while youths withdraw consents, and looks at memory and connections all along. */
export async function soak(
  stack: TestStack,
  parties: readonly PartyAtHand[],
  { seed, seconds, url = stack.url }: { readonly seed: string; readonly seconds: number; readonly url?: string },
  progress: (seconds: number) => void = () => undefined,
): Promise<Soaked> {
  const kinds = await gusts(stack, url);
  const since = Date.now();
  const end = since + seconds * 1_000;
  let [so, withdrawals, tooLate]: [Stormed, number, number] = [CALM, 0, 0];
  const samples: Sample[] = [];
  // on a busy machine it goes on until there is enough to tell growth by
  const isOver = (): boolean => Date.now() >= end && samples.length >= LEAST_SAMPLES;

  const ask = async (lane: number): Promise<void> => {
    const random = randomOf('soak', seed, lane);
    while (!isOver()) {
      const one = await sendInto(CALM, random.pick(kinds));
      so = {
        requests: so.requests + one.requests,
        answered: so.answered + one.answered,
        refused: so.refused + one.refused,
        late: so.late + one.late,
        wrong: [...so.wrong, ...one.wrong],
      };
      await sleep(PAUSE_MS);
    }
  };
  const withdraw = async (): Promise<void> => {
    for (let turn = 0; !isOver(); turn++) {
      const done = await interleaveConsent(stack, parties, `${seed} soak ${turn}`, INTERLEAVED_AT_ONCE);
      withdrawals += done.withdrawals;
      tooLate += done.tooLate;
    }
  };
  const look = async (): Promise<void> => {
    while (!isOver()) {
      samples.push(await sampleOf(stack, parties));
      progress(Math.round((Date.now() - since) / 1_000));
      await sleep(Math.max(LEAST_BETWEEN_MS, (seconds * 1_000) / SAMPLES));
    }
  };
  await Promise.all([...Array.from({ length: ASKERS }, (_, lane) => ask(lane)), withdraw(), look()]);
  return { ...so, seconds: Math.round((Date.now() - since) / 1_000), withdrawals, tooLate, unbounded: unbounded(samples) };
}

/** Memory is told from /proc, which only Linux has; elsewhere connections alone are looked at. */
async function sampleOf({ processes, postgres }: TestStack, parties: readonly PartyAtHand[]): Promise<Sample> {
  const roots = Object.entries({ ...processes, PostgreSQL: postgres }).flatMap(([name, { pid }]) => {
    const root = existsSync('/proc/self/smaps_rollup') ? pid() : undefined;
    return root === undefined ? [] : [[name, root] as const];
  });
  const memory = Object.fromEntries(roots.map(([name, root]) => [name, memoryOfTree(root).reduce((sum, { pss }) => sum + pss, 0) / BYTES_PER_MB]));
  const counted = await Promise.all(
    parties.map(async ({ party, ask }) => {
      const [row] = await ask<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
      );
      return [party, row?.count ?? 0] as const;
    }),
  );
  return { memory, connections: Object.fromEntries(counted) };
}
