import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bsnSealer, DATA_CLASSES, PARTIES, type Party, ROLES, SERVICES } from '@ketengraaf/core';
import { APP_MIGRATIONS, connectionAs, databaseOf, type EmbeddedPostgres, grant, migrate, prepareRoles, removeEmbeddedPostgres, startEmbeddedPostgres } from '@ketengraaf/database';
import { Client } from 'pg';
import { type Region, REGIONS } from '../regions';
import { sceneOf } from '../scene/scene';
import { personas } from '../showcase/personas';
import { showcase } from '../showcase/showcase';
import { createWorld, type World } from '../world';
import { loadWorld } from './load-world';

const TODAY = '2026-11-22';
const FAMILIES = 60;
const ROOT = path.join(__dirname, '..', '..', '..', '..');
const PASSWORDS = { owner: 'owner', app: 'app', loader: 'loader' };
const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
const { seal: sealBsn } = bsnSealer({ keyId: 'test', encryptionKey: key(1), lookUpKey: key(2) });

let base: string;
let postgres: EmbeddedPostgres;
const readers = new Map<Party, Client>();

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'ketengraaf-regions-'));
  chmodSync(base, 0o755);
  postgres = await startEmbeddedPostgres({ dataDir: path.join(base, 'postgres'), durable: false, password: 'test' });
  for (const party of PARTIES) {
    await prepareRoles({ ...admin(party), database: 'postgres' }, party, PASSWORDS);
    const owner = connectionAs(postgres, party, 'owner', PASSWORDS.owner);
    const folder = (...parts: string[]) => path.join(ROOT, ...parts, 'migrations');
    await migrate(owner, [APP_MIGRATIONS, { name: 'facts', folder: folder('packages', 'facts') }, { name: 'audit', folder: folder('packages', 'audit') }, { name: party, folder: folder('subgraphs', party) }]);
    await grant(owner, party, ['app', 'loader']);
    const reader = new Client(admin(party));
    await reader.connect();
    readers.set(party, reader);
  }
}, 60_000);

afterAll(async () => {
  for (const reader of readers.values()) await reader.end();
  await postgres?.stop();
  removeEmbeddedPostgres(path.join(base, 'postgres'));
  rmSync(base, { recursive: true, force: true });
});

const admin = (party: Party) => ({ host: postgres.host, port: postgres.port, user: postgres.user, password: postgres.password, database: databaseOf(party) });

async function connect(party: Party): Promise<Client> {
  const client = new Client(connectionAs(postgres, party, 'loader', PASSWORDS.loader));
  await client.connect();
  return client;
}

async function ask<T extends object = Record<string, unknown>>(party: Party, sql: string, values: unknown[] = []): Promise<T[]> {
  const reader = readers.get(party) as Client;
  return (await reader.query<T>(sql.replaceAll('today()', `date '${TODAY}'`), values)).rows;
}

const count = async (party: Party, from: string): Promise<number> => Number((await ask<{ n: string }>(party, `select count(*) as n from ${from}`))[0]?.n);
const column = async (party: Party, sql: string): Promise<Set<string>> => new Set((await ask<{ v: string }>(party, sql)).map(({ v }) => v));
const world = (region: Region, families = FAMILIES): World => createWorld({ region, families, seed: 'test', today: TODAY, sealBsn });

async function empty(): Promise<void> {
  for (const party of PARTIES) {
    const tables = await column(party, `select format('%I.%I', schemaname, tablename) as v from pg_tables where schemaname in ('app', 'facts', '${databaseOf(party)}')`);
    await ask(party, `truncate ${[...tables].join(', ')}`);
  }
}

describe.each(REGIONS)('a world of %s', (region) => {
  beforeAll(async () => {
    const { families, rows } = await loadWorld(world(region), connect);
    expect(families).toBe(FAMILIES);
    expect(rows).toBeGreaterThan(4000);
  }, 60_000);
  afterAll(empty, 60_000);

  // each of these counts what may not be
  test.each<[string, Party, string]>([
    ['an open plan whose director is not its one open assignment', 'local-teams', `local_teams.family_plan p where closed_on is null and (select array_agg(d.professional) from local_teams.director_assignment d where d.plan_id = p.id and d.capacity = 'CASE_DIRECTOR' and upper_inf(d.during)) is distinct from array[p.case_director]`],
    ['a closed plan with an open assignment', 'local-teams', `local_teams.family_plan p join local_teams.director_assignment d on d.plan_id = p.id where closed_on is not null and upper_inf(d.during)`],
    ['a director of an open plan who is not involved with a youth of the family', 'local-teams', `local_teams.family_plan p join local_teams.youth y on y.family_id = p.family_id where p.closed_on is null and not exists (select from facts.involvement i where i.youth_id = y.id and i.person = p.case_director and i.role = 'CASE_DIRECTOR' and i.organisation = p.organisation and i.during @> '${TODAY} 20:00Z'::timestamptz)`],
    ['a case director involved now without an open plan', 'local-teams', `facts.involvement i where role = 'CASE_DIRECTOR' and upper_inf(during) and not exists (select from local_teams.family_plan p where p.family_id = i.family_id and p.closed_on is null and p.case_director = i.person)`],
    ['a director who is no staff of the team today', 'local-teams', `local_teams.family_plan p where closed_on is null and not exists (select from app.staff s where s.person = p.case_director and s.organisation = p.organisation and s.role = 'CASE_DIRECTOR' and s.during @> today())`],
    ['a director assignment while not employed', 'local-teams', `local_teams.director_assignment d where not exists (select from app.staff s where s.person = d.professional and s.organisation = d.organisation and s.during @> lower(d.during)::date and (upper_inf(s.during) or upper(d.during)::date <= upper(s.during)))`],
    ['a gap or overlap between the directors of a plan', 'local-teams', `(select p.id, min(lower(d.during)) = min(p.opened_on + time '08:00' at time zone 'utc') and range_agg(d.during) = tstzmultirange(tstzrange(min(lower(d.during)), case when p.closed_on is null then null else max(upper(d.during)) end)) as right from local_teams.family_plan p join local_teams.director_assignment d on d.plan_id = p.id and d.capacity = 'CASE_DIRECTOR' group by p.id) x where not x.right`],
    ['a fact that begins after today', 'local-teams', `facts.involvement where lower(during) > '${TODAY} 08:00Z'`],
    ['an involvement without family', 'local-teams', 'facts.involvement where family_id is null'],
    ['a youth without birth fact', 'local-teams', 'local_teams.youth y where not exists (select from facts.person p where p.id = y.id and p.birth_date = y.birth_date)'],
    ['an audience that is not sorted or lacks the local teams', 'local-teams', `facts.person where audience <> (select array_agg(a order by a collate "C") from unnest(audience) a) or not 'local-teams' = any (audience)`],
    ['a fact with another audience than its youth', 'local-teams', `(select youth_id, audience from facts.involvement union all select youth_id, audience from facts.consent union all select youth_id, audience from facts.authority) f join facts.person p on p.id = f.youth_id where f.audience <> p.audience`],
    ['a measure that schools or referrers hear of', 'local-teams', `facts.measure where audience && array['schools', 'referrers']`],
    ['an authority fact beside an authority of the family', 'local-teams', `facts.authority f where not exists (select from local_teams.authority a where a.member_id = f.holder and a.youth_id = f.youth_id and a.kind = f.kind)`],
    ['a plan older than the registration', 'local-teams', 'local_teams.family_plan p join local_teams.family f on f.id = p.family_id where p.opened_on < f.registered_on'],
    ['a family registered after today', 'local-teams', 'local_teams.family where registered_on > today()'],
    ['a family with more than five youths or none', 'local-teams', '(select family_id from local_teams.family f left join local_teams.youth y on y.family_id = f.id group by 1 having count(y.id) not between 1 and 5) x'],
    ['an allocation under a task-based contract', 'municipalities', `municipalities.allocation a join municipalities.framework_contract c on c.id = a.contract where c.financing = 'TASK_BASED'`],
    ['an allocation by another municipality than was responsible', 'municipalities', `municipalities.allocation a where not exists (select from municipalities.residence r where r.youth_id = a.youth_id and r.organisation = a.organisation and r.during @> (lower(a.during) - 1))`],
    ['an allocation of a contract that does not cover it', 'municipalities', `municipalities.allocation a where not exists (select from municipalities.contract_coverage v where v.contract = a.contract and v.municipality = a.organisation and v.service = a.service and v.during @> lower(a.during))`],
    ['a residential stay recorded by another municipality than that of the address before', 'municipalities', `municipalities.residential_stay s where not exists (select from municipalities.residence r where r.youth_id = s.youth_id and r.organisation = s.organisation and r.during @> (lower(s.during) - 1))`],
    ['a youth without address today', 'municipalities', `(select youth_id from municipalities.residence group by 1 having not bool_or(during @> today())) x`],
    ['an exercised option decided after today', 'municipalities', 'municipalities.extension_option where exercised_on > today()'],
    ['a running trajectory without its contact in service', 'consortia', `consortia.trajectory t where ended_on is null and not exists (select from app.staff s where s.id = t.primary_contact and s.organisation = t.organisation and s.name = t.primary_contact_name and s.during @> today())`],
    ['a trajectory that runs without start', 'consortia', `consortia.trajectory where (started_on is null) <> (state in ('REGISTERED', 'WAITING', 'INTAKE'))`],
    ['a trajectory or moment in the future', 'consortia', `consortia.trajectory where started_on > today() or ended_on > today()`],
    ['moments of waiting out of order', 'consortia', `consortia.waiting_list_entry where not (referred_on <= applied_on and applied_on <= coalesce(accepted_on, applied_on) and coalesce(accepted_on, applied_on) <= coalesce(intake_on, 'infinity') and coalesce(intake_on, applied_on) <= coalesce(started_on, 'infinity') and greatest(applied_on, accepted_on, intake_on) <= today())`],
    ['bridging for nobody who waits', 'consortia', `consortia.trajectory t join consortia.waiting_list_entry w on w.id = t.bridging_for where w.left_on is not null or w.youth_id <> t.youth_id`],
    ['a contribution of a provider that is no member and has no run-off', 'consortia', `consortia.contribution c join consortia.trajectory t on t.id = c.trajectory where not exists (select from consortia.membership m where m.consortium::text = c.organisation and m.care_provider = c.care_provider) and t.started_on >= '2025-01-01'`],
    ['placements of a trajectory with a gap', 'consortia', `(select trajectory, range_agg(during) as r from consortia.placement group by 1) x where (select count(*) from unnest(r)) <> 1`],
    ['secure care below twelve', 'consortia', `consortia.placement p where residence_type = 'SECURE' and court_authorisation !~ '^Machtiging'`],
    ['an open unit without observation', 'consortia', 'consortia.capacity_unit u where not exists (select from consortia.capacity_observation o where o.capacity_unit = u.id)'],
    ['an observation from the future', 'consortia', `consortia.capacity_observation where as_of >= today() + 1`],
    ['two schools at once', 'schools', `(select youth_id from schools.enrolment where upper_inf(during) group by 1 having count(*) > 1) x`],
    ['progress without the youth at that school', 'schools', `schools.action_progress a where not exists (select from schools.enrolment e where e.youth_id = a.youth_id and e.organisation = a.organisation)`],
    ['a referral without first step or with steps out of order', 'referrers', `(select r.id, array_agg(s.kind order by s.at, s.kind = 'CLOSED', s.kind <> 'WRITTEN') as kinds, r.closed_on from referrers.referral r left join referrers.referral_step s on s.referral_id = r.id group by r.id) x where kinds[1] is distinct from 'WRITTEN' or (closed_on is not null and kinds[array_upper(kinds, 1)] <> 'CLOSED')`],
    ['a step in the future', 'referrers', `referrers.referral_step where at > '${TODAY} 08:00Z'`],
  ])('has never %s', async (_, party, from) => {
    expect(await count(party, from)).toBe(0);
  });

  // each of these must occur in a small world
  test.each<[string, Party, string, number?]>([
    ['open plans overdue for evaluation', 'local-teams', 'local_teams.family_plan where closed_on is null and next_evaluation_on < today()', 6],
    ['closed plans', 'local-teams', 'local_teams.family_plan where closed_on is not null', 6],
    ['families with a closed and an open plan', 'local-teams', '(select family_id from local_teams.family_plan group by 1 having count(*) = 2) x', 3],
    ['families without a plan', 'local-teams', 'local_teams.family f where not exists (select from local_teams.family_plan p where p.family_id = f.id)', 9],
    ['plans handed over', 'local-teams', `(select plan_id from local_teams.director_assignment where capacity = 'CASE_DIRECTOR' group by 1 having count(*) > 1) x`, 2],
    ['secret addresses', 'local-teams', 'local_teams.member where secret_address and phone is null', 3],
    ['second households', 'local-teams', 'local_teams.member where household = 2', 9],
    ['parents without authority', 'local-teams', `local_teams.member where relation = '113'`, 3],
    ['disputed authority', 'local-teams', 'local_teams.authority where disputed', 3],
    ['guardianship', 'local-teams', `facts.authority where kind = 'GUARDIANSHIP'`, 3],
    ['supervision orders', 'local-teams', `facts.measure where kind = 'SUPERVISION_ORDER' and during @> now()`, 3],
    ['youths without BSN', 'local-teams', 'local_teams.youth y where not exists (select from local_teams.youth_bsn b where b.youth_id = y.id)', 3],
    ['expired consents', 'local-teams', `facts.consent where upper(during) <= '${TODAY}'`, 3],
    ['consents in force', 'local-teams', `facts.consent where during @> '${TODAY} 12:00Z'::timestamptz`, 60],
    ['involvement that ended', 'local-teams', `facts.involvement where upper(during) <= '${TODAY}'`, 30],
    ['brothers and sisters', 'local-teams', '(select family_id from local_teams.youth group by 1 having count(*) > 1) x', 20],
    ['twins', 'local-teams', '(select family_id from local_teams.youth group by family_id, birth_date having count(*) = 2) x', 3],
    ['actions that are late', 'local-teams', `local_teams.plan_action where due_on < today() and state in ('OPEN', 'IN_PROGRESS')`, 10],
    ['waiting over the norm of four weeks to intake', 'consortia', 'consortia.waiting_list_entry where left_on is null and intake_on is null and applied_on < today() - 28', 4],
    ['waiting under the norm', 'consortia', 'consortia.waiting_list_entry where left_on is null and intake_on is null and applied_on >= today() - 28', 3],
    ['waiting over the norm of six weeks after intake', 'consortia', 'consortia.waiting_list_entry where left_on is null and intake_on < today() - 42', 2],
    ['bridging care', 'consortia', `consortia.trajectory where bridging_for is not null and state = 'RUNNING'`, 4],
    ['trajectories running on an ended contract', 'consortia', `consortia.trajectory where continuity_arrangement and state = 'RUNNING'`, 2],
    ['foster care', 'consortia', `consortia.placement where residence_type = 'FOSTER_FAMILY'`, 3],
    ['family homes', 'consortia', `consortia.placement where residence_type = 'FAMILY_HOME'`, 3],
    ['secure care', 'consortia', `consortia.placement where residence_type = 'SECURE'`, 1],
    ['moves', 'consortia', `consortia.placement where move_reason is not null`, 6],
    ['suspended help', 'consortia', `consortia.trajectory where state = 'SUSPENDED'`, 3],
    ['units that are full', 'consortia', '(select distinct on (capacity_unit) places_available from consortia.capacity_observation order by capacity_unit, as_of desc) o where places_available = 0', 4],
    ['stale reports', 'consortia', '(select max(as_of) as last from consortia.capacity_observation group by capacity_unit) o where last < today() - 30', 4],
    ['places from a day on, in words', 'consortia', `consortia.capacity_observation where raw ~ '^\\d+ plek(ken)?, per \\d+ [a-z]{3}$' and available_from is not null`, 4],
    ['support plans', 'schools', 'schools.education_support_plan', 10],
    ['absence', 'schools', 'schools.absence_signal', 10],
    ['actions of schools that go, or do not', 'schools', `schools.action_progress`, 20],
    ['referrals sent on', 'referrers', `referrers.referral_step where kind = 'SENT_ON'`, 6],
    ['open referrals', 'referrers', 'referrers.referral where closed_on is null', 10],
    ['moves between municipalities', 'municipalities', '(select youth_id from municipalities.residence group by 1 having count(*) > 1) x', 5],
    ['allocations', 'municipalities', 'municipalities.allocation', 4],
    ['stays', 'municipalities', 'municipalities.residential_stay', 8],
    ['coming and going staff', 'local-teams', 'app.staff where upper(during) <= today()', 4],
  ])('has %s', async (_, party, from, least = 1) => {
    expect(await count(party, from)).toBeGreaterThanOrEqual(least);
  });

  test('seven kinds of referrer write referrals', async () => {
    expect((await column('referrers', 'select distinct r.kind as v from referrers.referral f join referrers.referrer r on r.id::text = f.organisation')).size).toBe(7);
  });

  test('about seven in ten families have an open plan', async () => {
    const share = (await count('local-teams', 'local_teams.family_plan where closed_on is null')) / FAMILIES;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.8);
  });

  test('twins go to two schools', async () => {
    const twins = await ask<{ one: string; other: string }>('local-teams', 'select min(id::text) as one, max(id::text) as other from local_teams.youth group by family_id, birth_date having count(*) = 2');
    const schools = new Map((await ask<{ youth: string; school: string }>('schools', 'select youth_id as youth, organisation as school from schools.enrolment where upper_inf(during)')).map(({ youth, school }) => [youth, school]));
    const apart = twins.filter(({ one, other }) => schools.has(one) && schools.has(other) && schools.get(one) !== schools.get(other));
    expect(apart.length).toBeGreaterThanOrEqual(2);
  });

  test('roles and classes are those of the closed lists', async () => {
    for (const party of PARTIES) expect([...(await column(party, 'select distinct role as v from app.staff'))].filter((role) => !(ROLES as readonly string[]).includes(role))).toEqual([]);
    expect([...(await column('local-teams', 'select distinct role as v from facts.involvement'))].filter((role) => !(ROLES as readonly string[]).includes(role))).toEqual([]);
    expect([...(await column('local-teams', 'select distinct data_class as v from facts.consent'))].filter((one) => !(one in DATA_CLASSES))).toEqual([]);
  });

  test('every party knows only youths whose facts it receives, and of all of those something', async () => {
    const known: Record<Party, string> = {
      municipalities: 'select youth_id::text as v from municipalities.residence union select youth_id::text from municipalities.allocation union select youth_id::text from municipalities.residential_stay',
      consortia: 'select youth_id::text as v from consortia.waiting_list_entry union select youth_id::text from consortia.trajectory',
      'local-teams': 'select id::text as v from local_teams.youth',
      schools: 'select youth_id::text as v from schools.enrolment',
      referrers: 'select youth_id::text as v from referrers.referral',
    };
    for (const party of PARTIES) {
      expect([...(await column(party, known[party]))].sort()).toEqual([...(await column('local-teams', `select id::text as v from facts.person where '${party}' = any (audience)`))].sort());
    }
  });

  test('what refers to another party is there', async () => {
    const staff = await Promise.all(PARTIES.map((party) => column(party, `select organisation || ' ' || person as v from app.staff`)));
    const employed = new Set(staff.flatMap((one) => [...one]));
    expect([...(await column('local-teams', `select organisation || ' ' || person as v from facts.involvement where person is not null`))].filter((one) => !employed.has(one))).toEqual([]);
    const organisations = new Set((await Promise.all(PARTIES.map((party) => column(party, `select '${party} ' || id as v from app.organisation`)))).flatMap((one) => [...one]));
    for (const sql of ["select party || ' ' || organisation as v from facts.involvement", "select owner_party || ' ' || owner_organisation as v from local_teams.plan_action", "select 'referrers ' || institution as v from facts.measure"]) {
      expect([...(await column('local-teams', sql))].filter((one) => !organisations.has(one))).toEqual([]);
    }
    const contracts = await column('municipalities', 'select id::text as v from municipalities.framework_contract');
    expect([...(await column('consortia', 'select contract_id::text as v from consortia.trajectory'))].filter((one) => !contracts.has(one))).toEqual([]);
    const referrals = await column('referrers', 'select id::text as v from referrers.referral');
    expect([...(await column('consortia', 'select referral_id::text as v from consortia.trajectory where referral_id is not null union select referral_id::text from consortia.waiting_list_entry where referral_id is not null'))].filter((one) => !referrals.has(one))).toEqual([]);
    const actions = await column('local-teams', "select id || ' ' || owner_organisation as v from local_teams.plan_action where owner_party = 'schools'");
    expect(new Set([...(await column('schools', "select action_id || ' ' || organisation as v from schools.action_progress"))])).toEqual(actions);
  });

  test('a trajectory has an allocation exactly when its contract is not task-based', async () => {
    const taskBased = await column('municipalities', `select id::text as v from municipalities.framework_contract where financing = 'TASK_BASED'`);
    const started = await ask<{ youth: string; contract: string; service: string; day: string }>('consortia', 'select youth_id as youth, contract_id as contract, service, started_on::text as day from consortia.trajectory where started_on is not null');
    const expected = started.filter(({ contract }) => !taskBased.has(contract)).map((one) => Object.values(one).join(' '));
    const allocated = await column('municipalities', `select concat_ws(' ', youth_id, contract, service, lower(during)) as v from municipalities.allocation`);
    expect([...allocated].sort()).toEqual(expected.sort());
    expect([...(await column('municipalities', 'select youth_id::text || lower(during) as v from municipalities.residential_stay'))].sort()).toEqual([...(await column('consortia', 'select youth_id::text || min(lower(during)) as v from consortia.placement group by youth_id, trajectory'))].sort());
  });

  test.each(['2019-06-01', '2022-12-31', '2024-12-31', TODAY])('contracts cover on %s what the database says they cover', async (day) => {
    const scene = sceneOf(region, TODAY, 1);
    const ours = scene.municipalities.flatMap(({ code }) => SERVICES.flatMap((service) => scene.contractsFor(code, service, day).map(({ id }) => `${code} ${service} ${id}`)));
    const theirs = await column('municipalities', `select concat_ws(' ', municipality, service, contract) as v from municipalities.contract_coverage where during @> date '${day}'`);
    expect(ours.sort()).toEqual([...theirs].sort());
  });

  test('the personas work there today, but for the former colleague', async () => {
    for (const { name, person, organisation, party, grants } of personas(region)) {
      const rows = await ask<{ today: boolean; yesterday: boolean }>(party, 'select during @> today() as today, during @> (today() - 1) as yesterday from app.staff where person = $1 and organisation = $2 and role = $3', [person, organisation, grants[0]?.role]);
      expect({ name, rows }).toEqual({ name, rows: [{ today: name !== 'former-colleague', yesterday: true }] });
    }
  });

  test('the showcase family is in all five parties, with whom each persona needs', async () => {
    const { variables } = showcase(region, TODAY);
    const who = Object.fromEntries(personas(region).map((one) => [one.name, one]));
    const involved = async (youth: unknown, person: string | null, organisation: string | undefined): Promise<number> =>
      Number((await ask<{ n: string }>('local-teams', `select count(*) as n from facts.involvement where youth_id = $1 and person is not distinct from $2 and organisation = $3 and during @> '${TODAY} 12:00Z'::timestamptz`, [youth, person, organisation]))[0]?.n);
    expect(await involved(variables['youth'], who['regisseur']?.person ?? '', who['regisseur']?.organisation)).toBe(1);
    expect(await involved(variables['youth'], who['care-professional']?.person ?? '', who['care-professional']?.organisation)).toBe(1);
    for (const name of ['general-practitioner', 'access-desk', 'intake-desk']) expect(await involved(variables['youth'], null, who[name]?.organisation)).toBe(1);
    expect(await involved(variables['pupil'], null, who['school-coordinator']?.organisation)).toBe(1);
    expect(who['school-coordinator']?.organisation).toBe(variables['brin']);
    for (const name of ['outsider', 'colleague', 'former-colleague', 'other-school-coordinator', 'other-intake-desk']) {
      const one = who[name];
      const ties = await ask<{ n: string }>('local-teams', `select count(*) as n from facts.involvement i join local_teams.youth y on y.id = i.youth_id where y.family_id = $1 and (i.person = $2 or (i.person is null and i.organisation = $3))`, [variables['family'], one?.person, one?.organisation]);
      expect({ name, ties: ties[0]?.n }).toEqual({ name, ties: '0' });
    }
    const rows = await ask<{ number: string; name: string; states: string[]; late: boolean }>('local-teams', 'select f.number, f.name, array_agg(p.state) as states, bool_and(p.next_evaluation_on < today() and p.next_meeting_at > today()) as late from local_teams.family f join local_teams.family_plan p on p.family_id = f.id where f.id = $1 group by f.id', [variables['family']]);
    expect(rows).toEqual([{ number: variables['familyNumber'], name: variables['familyName'], states: ['IN_EXECUTION'], late: true }]);
    const owners = await ask<{ v: string[] }>('local-teams', 'select array_agg(distinct owner_party order by owner_party) as v from local_teams.plan_action where family_id = $1', [variables['family']]);
    expect(owners[0]?.v).toEqual([...PARTIES].sort());
    const consents = await ask<{ v: string }>('local-teams', `select string_agg(distinct data_class, ' ' order by data_class) as v from facts.consent where youth_id = $1 and organisation = any ($2) and during @> '${TODAY} 12:00Z'::timestamptz`, [variables['pupil'], [variables['team'], variables['brin']]]);
    expect(consents[0]?.v).toBe('CARE_CONTENT DIRECTION EDUCATION PLAN_STATUS REFERRAL_LETTER SCHOOL_GOALS');
    expect(await count('municipalities', `municipalities.allocation where id = '${variables['allocation']}' and contract = '${variables['allocationContract']}' and youth_id = '${variables['youth']}'`)).toBe(1);
    expect(await count('consortia', `consortia.trajectory t join consortia.placement p on p.trajectory = t.id where t.id = '${variables['trajectory']}' and t.state = 'RUNNING' and p.residence_type <> 'SECURE'`)).toBe(2);
    expect(await count('consortia', `consortia.trajectory where id = '${variables['bridging']}' and bridging_for = '${variables['waiting']}' and youth_id = '${variables['pupil']}'`)).toBe(1);
    expect(await count('referrers', `referrers.referral where id = '${variables['referral']}' and youth_id = '${variables['youth']}' and organisation = '${variables['referrer']}' and closed_on is null`)).toBe(1);
    expect(await count('schools', `schools.enrolment where youth_id = '${variables['pupil']}' and organisation = '${variables['brin']}' and during @> today()`)).toBe(1);
    expect(await count('local-teams', `local_teams.youth where family_id = '${variables['family']}' and family_name = '${variables['familyName']}' and birth_date = '${variables['birthDate']}' and id = '${variables['youth']}'`)).toBe(1);
  });

  test('places are found for the need of the showcase, reported since yesterday', async () => {
    const { need, municipality } = showcase(region, TODAY).variables as { need: { services: string[]; expertises: string[]; intensity: string; residenceType: string; age: number }; municipality: string };
    const contractors = await column('municipalities', `select contractor::text as v from municipalities.contract_coverage where municipality = '${municipality}' and service = '${need.services[0]}' and during @> today()`);
    expect(contractors.size).toBe(1);
    const places = await ask('consortia', `select o.places_available from consortia.care_service s join consortia.capacity_unit u on u.care_service = s.id join lateral (select * from consortia.capacity_observation c where c.capacity_unit = u.id order by as_of desc limit 1) o on true
      where s.consortium::text = any ($1) and s.service = any ($2) and s.expertises @> $3 and s.intensity = $4 and s.residence_type = $5 and s.ages @> $6::int and o.places_available > 0 and o.as_of >= today() - 1`, [[...contractors], need.services, need.expertises, need.intensity, need.residenceType, need.age]);
    expect(places.length).toBeGreaterThan(0);
  });
});

describe('loading', () => {
  afterEach(empty, 60_000);

  test.each<[string, Region]>([
    ['2025-07-01', 'gelderland'],
    ['2028-02-29', 'amersfoort'],
    ['2031-01-01', 'flevoland'],
    ['2034-06-30', 'zuid-limburg'],
  ])('keeps every constraint on %s in %s', async (today, region) => {
    const { families } = await loadWorld(createWorld({ region, families: 80, seed: today, today, sealBsn }), connect);
    expect(families).toBe(80);
  }, 60_000);

  const organisations = async (): Promise<number> => (await Promise.all(PARTIES.map((party) => count(party, 'app.organisation')))).reduce((sum, one) => sum + one, 0);

  test('that fails half-way leaves nothing and says where it failed', async () => {
    const good = world('flevoland', 600);
    const broken: World = {
      ...good,
      *batches() {
        let chunks = 0;
        for (const batch of good.batches()) {
          if (batch.table === 'schools.enrolment' && ++chunks === 2) yield { ...batch, rows: [...batch.rows, ...batch.rows.slice(0, 1)] };
          else yield batch;
        }
      },
    };
    await expect(loadWorld(broken, connect)).rejects.toThrow('could not fill schools schools.enrolment: duplicate key');
    expect(await organisations()).toBe(0);
  }, 60_000);

  test('that loses its connection leaves nothing', async () => {
    let schools: Client | undefined;
    const losing = async (party: Party): Promise<Client> => {
      const client = await connect(party);
      if (party === 'schools') schools = client;
      return client;
    };
    const pid = () => (schools as Client & { processID: number }).processID;
    let cut: Promise<unknown> | undefined;
    const lost = loadWorld(world('flevoland', 800), losing, () => {
      cut ??= ask('schools', 'select pg_terminate_backend($1)', [pid()]);
    });
    await expect(lost).rejects.toThrow();
    await cut;
    expect(await organisations()).toBe(0);
  }, 60_000);

  test('refuses a database that holds a world', async () => {
    await loadWorld(world('flevoland', 1), connect);
    const before = await organisations();
    await expect(loadWorld(world('flevoland', 1), connect)).rejects.toThrow('holds a world already');
    expect(await organisations()).toBe(before);
  }, 60_000);

  test('tells how far it is, up to the last family', async () => {
    const seen: number[] = [];
    await loadWorld(world('flevoland', 300), connect, ({ families, of }) => seen.push(families / of));
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(seen.at(-1)).toBe(1);
    expect(seen.length).toBeGreaterThan(1);
  }, 60_000);
});
