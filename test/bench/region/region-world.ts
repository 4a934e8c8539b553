import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PARTIES } from '@ketengraaf/core';
import { databaseOf } from '@ketengraaf/database';
import { type Stack, startStack } from '@ketengraaf/stack';
import { clientOf, rowsOf, superuserOf } from '@ketengraaf/testkit';

/** A running region of some families in a folder of its own. */
export interface RegionWorld {
  readonly families: number;
  readonly stack: Stack;
  /** How long making and filling it took (s). */
  readonly filledInS: number;
  /** Starts PostgreSQL again on empty buffers; resolves when the whole chain answers again. */
  restartPostgres(): Promise<void>;
}

/** How to make one. */
export interface RegionWorldWish {
  readonly families: number;
  readonly folder: string;
  readonly say: (sentence: string) => void;
}

const SAID_EVERY_MS = 30_000;
const ANSWERS_WITHIN_MS = 300_000;
const LOOK_EVERY_MS = 250;

/** Makes and fills a region, saying how far it is, and starts it; as in production, but that PostgreSQL is not told to wait for the disk. */
export async function startRegion({ families, folder, say }: RegionWorldWish): Promise<RegionWorld> {
  const began = Date.now();
  let saidAt = began;
  const stack = await startStack({
    families,
    port: 0,
    dataDir: path.join(folder, `region-${families}`),
    durable: false,
    mode: 'test',
    onStep: (step, _, detail) => {
      if (!detail || Date.now() - saidAt < SAID_EVERY_MS) return;
      saidAt = Date.now();
      say(`region: ${step}, ${detail}`);
    },
  });
  const world: RegionWorld = {
    families,
    stack,
    filledInS: (Date.now() - began) / 1_000,
    async restartPostgres() {
      await rowsOf(superuserOf(stack), 'checkpoint');
      const before = stack.postgres.pid();
      // not as a crash: statistics lost by one would have everything analysed anew while questions are measured
      process.kill(before, 'SIGINT');
      for (const end = Date.now() + ANSWERS_WITHIN_MS; stack.postgres.pid() === before && Date.now() < end; ) await sleep(LOOK_EVERY_MS);
      await untilWhole(stack);
    },
  };
  await untilWhole(stack);
  // else the cleaning that follows a load of rows runs while questions are measured
  for (const party of PARTIES) await rowsOf(superuserOf(stack, databaseOf(party)), 'vacuum (analyze)');
  return world;
}

/** Asks for the showcase family until all five parties answer, sure of their facts. */
async function untilWhole(stack: Stack): Promise<void> {
  const client = clientOf(stack);
  let last = '';
  for (const end = Date.now() + ANSWERS_WITHIN_MS; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    const { body } = await client
      .ask('one-family', { as: 'regisseur' })
      .catch((error: Error) => ({ body: { data: null, errors: error.message, extensions: {} } }));
    const { family } = (body.data ?? {}) as { family?: unknown };
    last = JSON.stringify([body.errors, body.extensions]);
    if (family && !body.errors && !last.includes('FACTS_STALE')) return;
  }
  throw new Error(`the region did not answer wholly: ${last.slice(0, 500)}`);
}
