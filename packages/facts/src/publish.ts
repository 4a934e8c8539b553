import { type Connection, withClient } from '@ketengraaf/database';
import { channelOf, FACT_COLUMNS, FACT_READERS, factsFor } from './facts';

/** Makes one publication for each reader, with a list of columns and only rows whose audience names it. As the owner of the facts. */
export async function publishFacts(owner: Connection): Promise<void> {
  await withClient(owner, async (client) => {
    const rows = (await client.query<{ name: string }>('select pubname as name from pg_publication')).rows;
    const published = new Set(rows.map((row) => row.name));
    for (const reader of FACT_READERS) {
      if (published.has(channelOf(reader))) continue;
      const tables = factsFor(reader).map(
        (fact) => `facts.${fact} (${FACT_COLUMNS[fact].join(', ')}) where (${client.escapeLiteral(reader)} = any (audience))`,
      );
      await client.query(`create publication ${channelOf(reader)} for table ${tables.join(', ')}`);
    }
  });
}
