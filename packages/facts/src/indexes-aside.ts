import type { Client } from 'pg';

/** Of each index that only makes queries fast, how to take it off and how to put it back as it was, by its own definition. */
const INDEXES = `
  select format('drop index %s', indexrelid::regclass) as off, pg_get_indexdef(indexrelid) as back
  from pg_index
  where indrelid = any ($1::regclass[]) and indisvalid and not (indisunique or indisexclusion or indisreplident)
  order by indexrelid`;

/**
 * Takes those indexes off some tables (`schema.table`) for the rest of a transaction that fills them, and gives what puts them back: an index that is
 * made of many rows at once takes a fraction of one that grows row by row. Until the end of the transaction nobody can read the tables.
 */
export async function indexesAside(owner: Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await owner.query<{ off: string; back: string }>(INDEXES, [tables]);
  for (const { off } of rows) await owner.query(off);
  return async () => {
    for (const { back } of rows) await owner.query(back);
  };
}
