import type { PartyDatabase } from './party-database';

/** The columns of every table that has a row class, by table: as the classes describe them and as the database keeps them. */
export interface Columns {
  readonly described: Readonly<Record<string, readonly string[]>>;
  readonly kept: Readonly<Record<string, readonly string[]>>;
}

const KEPT = `select attname || ' ' || format_type(atttypid, null) || case when attnotnull or attgenerated <> '' or relkind = 'v' then '' else ' or null' end as text, relkind = 'v' as "isView",
  attname as name, attgenerated <> '' as "isGenerated"
  from pg_attribute join pg_class on pg_class.oid = attrelid where attrelid = $1::regclass and attnum > 0 and not attisdropped`;
const NAMES: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone', int: 'integer' };

/** Compares row classes with the migrated tables: name, type, array and, but for views, null; a generated column may go undescribed. */
export async function columnsOf({ definition, as }: Pick<PartyDatabase, 'definition' | 'as'>): Promise<Columns> {
  const { getMetadataArgsStorage } = await import('typeorm');
  const { tables, columns } = getMetadataArgsStorage();
  const [described, kept]: [Record<string, string[]>, Record<string, string[]>] = [{}, {}];
  await as('owner', async (client) => {
    for (const row of definition.words.flatMap(({ rows = [] }) => rows)) {
      const table = tables.find(({ target }) => target === row);
      const name = `${table?.schema}.${table?.name}`;
      const { rows } = await client.query<{ text: string; name: string; isView: boolean; isGenerated: boolean }>(KEPT, [name]);
      const isView = rows[0]?.isView ?? false;
      const ofRow = columns.filter(({ target }) => target === row);
      const names = new Set(ofRow.map(({ propertyName, options }) => options.name ?? propertyName));
      described[name] = ofRow
        .map(({ propertyName, options: { name: column = propertyName, type, array, nullable } }) => {
          const kind = NAMES[String(type)] ?? String(type);
          return `${column} ${kind}${array ? '[]' : ''}${nullable && !isView ? ' or null' : ''}`;
        })
        .sort();
      kept[name] = rows
        .filter((column) => !column.isGenerated || names.has(column.name))
        .map(({ text }) => text)
        .sort();
    }
  });
  return { described, kept };
}
