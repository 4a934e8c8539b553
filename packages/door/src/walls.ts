import type { Database } from './database';

const UNSAFE = `select problem from (
  select 'role ' || rolname || ' is a superuser or bypasses row-level security' as problem
    from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)
  union all
  select 'role ' || current_user || ' owns ' || c.oid::regclass
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relowner = (select oid from pg_roles where rolname = current_user) and n.nspname not like 'pg\\_%'
  union all
  select 'personal table ' || c.oid::regclass || ' has no forced row-level security'
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'data_class'
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('facts', 'audit', 'rules') and not (c.relrowsecurity and c.relforcerowsecurity)
  union all
  select 'table of facts ' || c.oid::regclass || ' has no row-level security, or the role may read or write it directly'
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname = 'facts'
      and (not c.relrowsecurity or has_table_privilege(c.oid, 'select, insert, update, delete, truncate'))
  union all
  select 'the rules of the second wall may be reached by role ' || current_user
    where has_schema_privilege('rules', 'usage') or has_schema_privilege('rules', 'create')
  union all
  select 'the log of accesses may be read or changed by role ' || current_user
    where has_table_privilege('audit.access', 'select, update, delete, truncate')
  union all
  select 'the seals of the log may be read or written by role ' || current_user
    where has_table_privilege('audit.seal', 'select, insert, update, delete, truncate')
) found order by problem`;

/** Refuses to start on a database in which the second wall does not stand; the message names every gap. */
export async function checkWalls(database: Database): Promise<void> {
  const problems = await database.ask<{ problem: string }>(UNSAFE);
  if (problems.length > 0) throw new Error(`The database is not safe to serve: ${problems.map(({ problem }) => problem).join('; ')}.`);
}
