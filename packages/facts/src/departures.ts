import type { Party } from '@ketengraaf/core';
import { type Connection, withClient } from '@ketengraaf/database';
import { FACT_COLUMNS, FACT_READERS } from './facts';
import { subscribe } from './subscription';

/** Who tells the owner of the facts who left: every other party. The owner passes it on with the facts. */
export const DEPARTURE_TELLERS: readonly Party[] = FACT_READERS;

const TABLE = 'facts.departure';

function channelFrom(teller: Party): string {
  return `departures_of_${teller}`;
}

/** Publishes who left at a party. As the owner of its database. */
export async function publishDepartures(teller: Party, owner: Connection): Promise<void> {
  await withClient(owner, async (client) => {
    const { rows } = await client.query('select from pg_publication where pubname = $1', [channelFrom(teller)]);
    if (rows.length === 0) await client.query(`create publication ${channelFrom(teller)} for table ${TABLE} where (party = ${client.escapeLiteral(teller)})`);
  });
}

/**
 * Subscribes the owner of the facts to who left at a party, or mends that. While it is down, who leaves there is refused by that party alone, and by
 * the others as soon as it is up or the token ends.
 */
export async function subscribeToDepartures(teller: Party, publisher: Connection, factsOwner: Connection): Promise<void> {
  const tables = [{ name: TABLE, columns: FACT_COLUMNS.departure, where: `party = '${teller}'` }];
  await subscribe({ name: channelFrom(teller), channel: channelFrom(teller), tables, reader: factsOwner, publisher });
}
