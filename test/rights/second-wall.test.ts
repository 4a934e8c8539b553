import { PARTIES, type Party } from '@ketengraaf/core';
import { databaseOf } from '@ketengraaf/database';
import { connectionTo, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
import { Client } from 'pg';

const stack = sharedStack();

/** Tables without a person in them, which every caller may read, by schema. */
const PUBLIC: Readonly<Record<string, readonly string[]>> = {
  app: ['organisation'],
  municipalities: [
    ...['supra_region', 'region', 'municipality', 'region_membership', 'arrangement', 'participation'],
    ...['framework_contract', 'contract_service', 'contract_party', 'extension_option', 'procurement', 'award', 'continuity_arrangement'],
    ...['capacity_target', 'capacity_count', 'former_municipality'],
    ...['transformation_goal', 'agenda_item', 'indicator', 'indicator_measurement', 'indicator_target', 'policy_document', 'policy_decision'],
  ],
  consortia: [
    ...['consortium', 'care_provider', 'membership', 'location', 'care_service', 'capacity_unit', 'capacity_observation'],
    ...['waiting_pool', 'waiting_pool_member'],
  ],
  local_teams: ['local_team', 'professional'],
  schools: ['school_partnership', 'school', 'coordinator'],
  referrers: ['referrer'],
};

/** Tables behind a wall of their own kind, which their own tests hold: workers and their keys, look-ups, and what names an organisation and no youth. */
const OTHERWISE: readonly string[] = [
  ...['app.idempotency', 'app.staff', 'local_teams.bsn_look_up'],
  ...['consortia.reservation', 'consortia.spend_report', 'consortia.waiting_pool_key'],
];

/** Views that run as who asks are no hole; these run as their owner, and so carry the wall in their text, or keep counts and nobody's row. */
const VIEWS: readonly string[] = [
  ...['local_teams.care_team', 'local_teams.consent', 'local_teams.kept_bsn', 'local_teams.measure'],
  ...['local_teams.emergency_case', 'local_teams.emergency_door', 'local_teams.secret_address'],
  ...[
    'stats.by_contract',
    'stats.by_member',
    'stats.directed',
    'stats.help',
    'stats.quarter',
    'stats.quarter_cost',
    'stats.signals',
    'stats.started_by_urgency',
    'stats.waited',
  ],
];

/** Functions that run as their owner: each answers for the asker alone, or says nothing of a person. */
const DEFINERS: readonly string[] = [
  'app.forget_keys',
  ...['facts.families_with_secret', 'facts.secret_addresses'],
  ...['audit.about', 'audit.by_worker', 'audit.consent_for', 'audit.keys_of', 'audit.seal_rows'],
  ...[
    'facts.consents',
    'facts.contract_covers',
    'facts.family_consents',
    'facts.family_standing',
    'facts.families_as',
    'facts.family_ties',
    'facts.keeps',
    'facts.may_explain',
    'facts.picture',
    'facts.referral_to_me',
    'facts.standing',
    'facts.supervises',
    'facts.tell_departures',
    'facts.told_employment',
    'facts.ties',
  ],
  ...[
    'facts.kept',
    'facts.mine',
    'facts.my_families',
    'facts.open_addresses',
    'facts.open_families',
    'facts.open_youths',
    'facts.own_youths',
    'facts.rules_in_force',
  ],
];

/** The same, of one party alone. */
const DEFINERS_OF: Readonly<Partial<Record<Party, readonly string[]>>> = {
  consortia: [
    ...['consortia.places_held', 'consortia.take_in_confirmed', 'consortia.take_place'],
    ...['consortia.give_pool_a_key', 'consortia.leave_pools', 'consortia.mark_pooled_wait', 'consortia.pool_size'],
    ...[
      'consortia.brigade_results',
      'consortia.times_refused',
      'consortia.keep_contact',
      'consortia.keep_first_contacts',
      'consortia.end_other_solutions',
      'stats.count_anew',
      'stats.spent',
    ],
  ],
  municipalities: [
    'municipalities.tell_of_arrangement',
    'municipalities.tell_of_contract',
    'municipalities.tell_of_contracts',
    'stats.allocated',
    'stats.budget_totals',
  ],
  schools: ['stats.count_anew'],
  referrers: ['referrers.choosers', 'referrers.tell_consortia'],
  'local-teams': [
    'stats.count_anew',
    ...['local_teams.begin_consent', 'local_teams.child_for', 'local_teams.end_consent', 'local_teams.giver_of'],
    ...['local_teams.count_look_up', 'local_teams.redeem_school_code', 'local_teams.register_youth', 'local_teams.youth_by_bsn'],
    ...['local_teams.begin_aftercare', 'local_teams.begin_direction', 'local_teams.end_direction'],
    ...['local_teams.close_emergency_door', 'local_teams.open_emergency_door'],
    ...['local_teams.directs_youth', 'local_teams.join_team', 'local_teams.leave_team', 'local_teams.tell_party'],
    ...['local_teams.end_measure', 'local_teams.is_involved_as', 'local_teams.may_end_measure', 'local_teams.record_measure'],
    ...['local_teams.end_authority', 'local_teams.giver_for', 'local_teams.mark_authority', 'local_teams.record_authority'],
    ...['local_teams.end_reading_of_former_teams', 'local_teams.keeps_youth', 'local_teams.receive_transfer'],
    ...['local_teams.transfer_invitations', 'local_teams.withdraw_transfer'],
    ...['local_teams.protect_address', 'local_teams.unprotect_address', 'local_teams.tell_reviewed'],
    ...['local_teams.begin_restriction', 'local_teams.end_restriction', 'local_teams.follow_youth'],
  ],
};

const TABLES = `select n.nspname || '.' || c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, c.relowner::regrole::text as owner,
    array(select privilege from unnest('{select,insert,update,delete,truncate,references,trigger}'::text[]) privilege where has_table_privilege($2, c.oid, privilege)) as granted,
    exists (select from rules.protected p where p.target::regclass = c.oid) as protected
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname = any ($1) order by 1`;

interface Table {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly owner: string;
  readonly granted: string[];
  readonly protected: boolean;
}

/** What is wrong with the personal tables of a party: each problem a sentence. */
async function gapsOf(client: Client, party: Party): Promise<string[]> {
  const schema = databaseOf(party);
  const { rows } = await client.query<Table>(TABLES, [['app', schema], `${schema}_app`]);
  const open = new Set(Object.entries(PUBLIC).flatMap(([of, tables]) => tables.map((table) => `${of}.${table}`)));
  const personal = rows.filter(({ name }) => !open.has(name));
  return personal.flatMap((table) => {
    const forbidden = table.granted.filter((privilege) => !['select', 'insert', 'update'].includes(privilege));
    return [
      ...(table.protected || OTHERWISE.includes(table.name) ? [] : [`${table.name} is neither public nor protected`]),
      ...(table.enabled && table.forced ? [] : [`${table.name} does not force row-level security`]),
      ...(table.owner === `${schema}_owner` ? [] : [`${table.name} is owned by ${table.owner}`]),
      ...forbidden.map((privilege) => `${table.name} lets the subgraph ${privilege}`),
    ];
  });
}

const POLICIES = `select p.polrelid::regclass::text || ' ' || p.polname || ' ' || pg_get_expr(p.polqual, p.polrelid) as policy from pg_policy p
  where p.polrelid in (select target::regclass from rules.protected) and p.polcmd in ('r', '*') and p.polroles && array[0::oid, (current_database() || '_app')::regrole::oid]
  order by 1`;
const PROTECT_AGAIN = 'select app.protect(target::regclass, classes, youth, family, part, in_full, reduced_to) from rules.protected';

/** Runs work in a transaction that leaves nothing behind. */
async function inVain<T>(party: Party, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connectionTo(stack, party, 'owner'));
  await client.connect();
  try {
    await client.query('begin');
    return await work(client);
  } finally {
    await client.query('rollback');
    await client.end();
  }
}

describe.each(PARTIES.map((party) => [party] as const))('the database of %s', (party) => {
  const superuser = superuserOf(stack, databaseOf(party));

  test('has every personal table behind the second wall', async () => {
    expect(await inVain(party, (client) => gapsOf(client, party))).toEqual([]);
  });

  test('reads by no other policy than the second wall makes', async () => {
    const [standing, made] = await inVain(party, async (client) => {
      const found = await client.query(POLICIES);
      await client.query(PROTECT_AGAIN);
      return [found.rows, (await client.query(POLICIES)).rows];
    });
    expect(standing).toEqual(made);
    expect(standing.length).toBeGreaterThan(0);
  });

  test('has a test that sees a table without, one that lets its owner by, and one with a policy beside it', async () => {
    const schema = databaseOf(party);
    const gaps = await inVain(party, async (client) => {
      await client.query(`create table ${schema}.forgotten (id uuid, organisation text, youth_id uuid)`);
      await client.query(`create table ${schema}.lax (id uuid, organisation text, youth_id uuid)`);
      await client.query(`select app.protect('${schema}.lax', '{TRAJECTORY}', youth => 'youth_id')`);
      await client.query(`alter table ${schema}.lax no force row level security`);
      await client.query(`grant delete on ${schema}.lax to ${schema}_app`);
      return gapsOf(client, party);
    });
    expect(gaps.filter((gap) => /\.(forgotten|lax) /.test(gap))).toEqual([
      `${schema}.forgotten is neither public nor protected`,
      `${schema}.forgotten does not force row-level security`,
      `${schema}.lax does not force row-level security`,
      `${schema}.lax lets the subgraph delete`,
    ]);
    const [standing, made] = await inVain(party, async (client) => {
      await client.query(`create table ${schema}.lax (id uuid, organisation text, youth_id uuid)`);
      await client.query(`select app.protect('${schema}.lax', '{TRAJECTORY}', youth => 'youth_id')`);
      await client.query(`create policy all_see on ${schema}.lax using (true)`);
      const found = (await client.query(POLICIES)).rows;
      await client.query(PROTECT_AGAIN);
      return [found, (await client.query(POLICIES)).rows];
    });
    expect(standing).not.toEqual(made);
  });

  test('lets the subgraph reach facts and rules through functions alone', async () => {
    const rows = await rowsOf<{ name: string }>(
      superuser,
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname in ('facts', 'rules')
         and (has_table_privilege($1, c.oid, 'select, insert, update, delete, truncate') and has_schema_privilege($1, n.oid, 'usage') or (n.nspname = 'facts' and not c.relrowsecurity))`,
      [`${databaseOf(party)}_app`],
    );
    expect(rows).toEqual([]);
  });

  test('has no other views and functions that run as their owner than those named here', async () => {
    const views = await rowsOf<{ name: string }>(
      superuser,
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and not coalesce(c.reloptions::text[] && '{security_invoker=true,security_invoker=on}', false)`,
    );
    const definers = await rowsOf<{ name: string }>(
      superuser,
      `select distinct n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    expect(views.map(({ name }) => name).filter((name) => !VIEWS.includes(name))).toEqual([]);
    const expected = [...DEFINERS, ...(DEFINERS_OF[party] ?? [])];
    expect(definers.map(({ name }) => name).filter((name) => !expected.includes(name))).toEqual([]);
    const gone = expected.filter((name) => !definers.some((definer) => definer.name === name));
    expect(gone).toEqual([]);
  });
});
