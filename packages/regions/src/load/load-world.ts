import { setImmediate as nextTurn } from 'node:timers/promises';
import { FACTS_OWNER, PARTIES, type Party } from '@ketengraaf/core';
import type { Client } from 'pg';
import type { World } from '../world';
import { type PartyWriter, partyWriter } from './party-writer';

/** How far loading is. */
export interface LoadProgress {
  readonly families: number;
  readonly of: number;
  readonly rows: number;
}

/**
 * Fills the five databases with a world by COPY, in parallel and with the generator waiting for the slowest, one
 * transaction per party: a load that is killed leaves nothing. The local teams commit last, so that a world whose
 * families are there is there whole. `connect` gives a connected client of the party's loader, which is closed here.
 */
export async function loadWorld(
  world: World,
  connect: (party: Party) => Promise<Client>,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<LoadProgress> {
  const clients = new Map<Party, Client>();
  const writers = new Map<Party, PartyWriter>();
  try {
    for (const party of PARTIES) {
      const client = await connect(party);
      clients.set(party, client);
      // a lost connection fails the statement under way; without a listener it would end the process
      client.on('error', () => undefined);
      writers.set(party, await partyWriter(client));
    }
    const done = await fill(world, writers, onProgress);
    await Promise.all([...writers.values()].map((writer) => writer.finish()));
    for (const party of [...PARTIES].sort((one, other) => Number(one === FACTS_OWNER) - Number(other === FACTS_OWNER))) await writers.get(party)?.commit();
    return done;
  } catch (error) {
    await Promise.allSettled([...writers.values()].map((writer) => writer.rollback()));
    throw error;
  } finally {
    await Promise.allSettled([...clients.values()].map((client) => client.end()));
  }
}

async function fill(world: World, writers: ReadonlyMap<Party, PartyWriter>, onProgress: (progress: LoadProgress) => void): Promise<LoadProgress> {
  let families = 0;
  let rows = 0;
  for (const batch of world.batches()) {
    await writers.get(batch.party)?.write(batch);
    rows += batch.rows.length;
    if (batch.table !== 'local_teams.family') continue;
    families += batch.rows.length;
    onProgress({ families, of: world.families, rows });
    // making families takes the processor: let the databases be fed in between
    await nextTurn();
  }
  return { families, of: world.families, rows };
}
