import { setTimeout as sleep } from 'node:timers/promises';
import { PARTIES, type Party } from '@ketengraaf/core';
import { type Random, randomOf } from '@ketengraaf/regions';
import type { TestStack } from '@ketengraaf/testkit';
import { startLoad, type Worked } from './load';
import type { PartyAtHand } from './parties';

const LANES = 4;
const ACTS_BETWEEN = 2;
const LATEST_MS = 80;

/** Kills parties with SIGKILL at random moments, four of the five at a time, while there is work; each begins again before it is killed again. */
export function killParties(stack: TestStack, parties: readonly PartyAtHand[], seed: string, count: number, progress = ignore): Promise<Worked> {
  return underLoad(stack, parties, 'kills', seed, async (random, acted) => {
    const down = new Set<Party>();
    let kills = 0;
    const lane = async (): Promise<void> => {
      while (kills < count) {
        kills += 1;
        await acted();
        const party = random.pick(PARTIES.filter((one) => !down.has(one)));
        down.add(party);
        await sleep(random.between(0, LATEST_MS));
        stack.processes[party].kill('SIGKILL');
        await stack.processes[party].restart();
        down.delete(party);
        progress(kills);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  });
}

/** Has PostgreSQL stop at once at random moments, without a checkpoint, while there is work; all five parties lose their connections. */
export function stopPostgres(stack: TestStack, parties: readonly PartyAtHand[], seed: string, count: number, progress = ignore): Promise<Worked> {
  return underLoad(stack, parties, 'stops', seed, async (random, acted) => {
    for (let stops = 1; stops <= count; stops++) {
      await acted();
      await sleep(random.between(0, LATEST_MS));
      await stack.postgres.crash();
      progress(stops);
    }
  });
}

async function underLoad(
  stack: TestStack,
  parties: readonly PartyAtHand[],
  what: string,
  seed: string,
  run: (random: Random, acted: () => Promise<void>) => Promise<void>,
): Promise<Worked> {
  const load = await startLoad(stack, parties, `${what} ${seed}`);
  await run(randomOf(what, seed), () => load.progress(ACTS_BETWEEN));
  return load.stop();
}

function ignore(_done: number): void {}
