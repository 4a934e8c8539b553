import { type Connection, withClient } from '@ketengraaf/database';
import { channelOf, FACT_COLUMNS, FACT_READERS, factsFor } from './facts';

/** Makes one publication for each reader, or brings it up to date: with a list of columns and only rows whose audience names it. As the owner of the facts. */
export async function publishFacts(owner: Connection): Promise<void> {
  await withClient(owner, async (client) => {
    const rows = (await client.query<{ name: string }>('select pubname as name from pg_publication')).rows;
    const published = new Set(rows.map((row) => row.name));
    for (const reader of FACT_READERS) {
      const tables = factsFor(reader).map(
        (fact) => `facts.${fact} (${FACT_COLUMNS[fact].join(', ')}) where (${client.escapeLiteral(reader)} = any (audience))`,
      );
      const make = published.has(channelOf(reader)) ? `alter publication ${channelOf(reader)} set table` : `create publication ${channelOf(reader)} for table`;
      await client.query(`${make} ${tables.join(', ')}`);
    }
  });
}
