import { FACTS_OWNER, PARTIES, type Party } from '@ketengraaf/core';
import type { Client } from 'pg';
import type { World } from '../world';
import { type PartyWriter, partyWriter } from './party-writer';
import { type Round, textRounds } from './text-rounds';

/** How far loading is. */
export interface LoadProgress {
  readonly families: number;
  readonly of: number;
  readonly rows: number;
}

/** A world as text, made here or in another thread. */
export interface WorldText {
  readonly families: number;
  rounds(): Iterable<Round> | AsyncIterable<Round>;
}

/** Fills the five databases with a world that is made in this thread. */
export function loadWorld(world: World, connect: (party: Party) => Promise<Client>, onProgress?: (progress: LoadProgress) => void): Promise<LoadProgress> {
  return loadText({ families: world.families, rounds: () => textRounds(world) }, connect, onProgress);
}

/**
 * Fills the five databases by COPY, in parallel and with whoever makes the world waiting for the slowest, one
 * transaction per party: a load that is killed leaves nothing. The local teams commit last, so that a world whose
 * families are there is there whole. `connect` gives a connected client of the party's loader, which is closed here.
 */
export async function loadText(
  world: WorldText,
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
      writers.set(party, await partyWriter(client, party));
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

async function fill(world: WorldText, writers: ReadonlyMap<Party, PartyWriter>, onProgress: (progress: LoadProgress) => void): Promise<LoadProgress> {
  let rows = 0;
  for await (const round of world.rounds()) {
    await writers.get(round.party)?.write(round);
    rows += round.tables.reduce((sum, table) => sum + table.rows, 0);
    onProgress({ families: round.families, of: world.families, rows });
  }
  return { families: world.families, of: world.families, rows };
}
