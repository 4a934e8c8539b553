import type { Client } from 'pg';

/** Per table what takes its foreign keys off and what puts them back as they were, by their own definitions. */
const FOREIGN_KEYS = `
  select format('alter table %s %s', conrelid::regclass, string_agg(format('drop constraint %I', conname), ', ')) as off,
    format('alter table %s %s', conrelid::regclass, string_agg(format('add constraint %I %s', conname, pg_get_constraintdef(k.oid)), ', ' order by k.oid)) as back
  from pg_constraint k
  join pg_class t on t.oid = k.conrelid and t.relkind = 'r'
  join pg_roles me on me.rolname = current_user
  where k.contype = 'f' and k.conparentid = 0 and k.conrelid in (select to_regclass(name) from unnest($1::text[]) name) and pg_has_role(t.relowner, 'usage') and me.rolbypassrls
  group by k.conrelid
  order by min(k.oid)`;

/**
 * Takes the foreign keys off some tables (`schema.table`; one that is not there has none) for the rest of a transaction that fills them, and gives
 * what puts them back: that holds all rows against each key in one query, and throws for a row that lacks its other. Where the role does not own
 * the tables they stay; so they do where row-level security holds for it, as rows it does not see would be held against nothing.
 */
export async function keysAside(client: Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ off: string; back: string }>(FOREIGN_KEYS, [tables]);
  for (const { off } of rows) await client.query(off);
  return async () => {
    for (const { back } of rows) await client.query(back);
  };
}
