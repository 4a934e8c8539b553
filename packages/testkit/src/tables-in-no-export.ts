import type { PartyDatabase } from './party-database';

const PERSONAL = `select c.oid::regclass::text as name from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'data_class' and not a.attisdropped
  join pg_namespace n on n.oid = c.relnamespace
  where exists (select from pg_attribute s where s.attrelid = c.oid and s.attname in ('youth_id', 'family_id', 'subject'))
    and c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('facts', 'audit', 'rules') order by 1`;

/** The personal tables of a party that its export leaves out; the facts are exported as the views their owner has of them, the log by an operation of its own. */
export async function tablesInNoExport({ definition, as }: Pick<PartyDatabase, 'definition' | 'as'>): Promise<string[]> {
  const exported = new Set(definition.words.flatMap(({ keeps = [] }) => keeps).flatMap(({ tables }) => tables));
  const { rows } = await as('owner', (client) => client.query<{ name: string }>(PERSONAL));
  return rows.map(({ name }) => name).filter((name) => !exported.has(name));
}
