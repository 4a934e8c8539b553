import type { Party } from '@ketengraaf/core';
import type { Connection } from '@ketengraaf/database';
import { channelOf, FACT_COLUMNS, factsFor } from './facts';
import { type Stream, subscribe } from './subscription';

/** The facts of one party: of every table its own columns, and the rows whose audience names it, those that others told the owner too. */
export function factsStream(reader: Party, owner: Connection, publisher: Connection): Stream {
  const tables = factsFor(reader).map((fact) => ({ name: `facts.${fact}`, columns: FACT_COLUMNS[fact], where: `'${reader}' = any (audience)` }));
  return { name: 'facts', channel: channelOf(reader), tables, reader: owner, publisher, passesOn: true };
}

/** Subscribes a party to its facts, or mends that. */
export async function subscribeToFacts(reader: Party, owner: Connection, publisher: Connection): Promise<void> {
  await subscribe(factsStream(reader, owner, publisher));
}
