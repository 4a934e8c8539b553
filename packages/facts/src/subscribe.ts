import type { Party } from '@ketengraaf/core';
import type { Connection } from '@ketengraaf/database';
import { channelOf, FACT_COLUMNS, factsFor } from './facts';
import { subscribe } from './subscription';

/** Subscribes a party to its facts: of every table its own columns, and the rows whose audience names it, those that others told the owner too. */
export async function subscribeToFacts(reader: Party, owner: Connection, publisher: Connection): Promise<void> {
  const tables = factsFor(reader).map((fact) => ({ name: `facts.${fact}`, columns: FACT_COLUMNS[fact], where: `'${reader}' = any (audience)` }));
  await subscribe({ name: 'facts', channel: channelOf(reader), tables, reader: owner, publisher, passesOn: true });
}
