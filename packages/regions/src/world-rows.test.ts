import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bsnSealer, DATA_CLASSES, PARTIES, type Party, ROLES, SERVICES } from '@ketengraaf/core';
import { type PartyConnections, preparedCluster, prepareTestParty, rowsOf, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { Client } from 'pg';
import { loadWorld } from './load/load-world';
import { REGIONS, type Region } from './regions';
import { sceneOf } from './scene/scene';
import { personas } from './showcase/personas';
import { showcase } from './showcase/showcase';
import { createWorld } from './world';

const TODAY = '2026-11-22';
const FAMILIES = 60;
const { seal: sealBsn } = bsnSealer({
  keyId: 'test',
  encryptionKey: Buffer.alloc(32, 1).toString('base64'),
  lookUpKey: Buffer.alloc(32, 2).toString('base64'),
});

let cluster: TestCluster;
const logins = {} as Record<Party, PartyConnections>;
const readers = new Map<Party, Client>();

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(PARTIES) });
  for (const party of PARTIES) {
    logins[party] = await prepareTestParty(cluster, party);
    readers.set(party, await connect(party));
  }
}, 60_000);

afterAll(async () => {
  for (const reader of readers.values()) await reader.end();
  await cluster?.stop();
}, 60_000);

async function connect(party: Party): Promise<Client> {
  const client = new Client(logins[party].loader);
  await client.connect();
  return client;
}

async function fill(region: Region, families: number, today: string): Promise<number> {
  return (await loadWorld(createWorld({ region, families, seed: 'test', today, sealBsn }), connect)).families;
}

async function empty(): Promise<void> {
  for (const party of PARTIES) {
    const tables = await column(
      party,
      `select format('%I.%I', schemaname, tablename) as v from pg_tables where schemaname in ('app', 'facts', '${party.replace('-', '_')}')`,
    );
    await rowsOf(logins[party].owner, `truncate ${[...tables].join(', ')}`);
  }
}

/** Asks a party's database on the day of the world, as somebody who sees all rows. */
async function ask<T extends object = Record<string, unknown>>(party: Party, sql: string, values: unknown[] = []): Promise<T[]> {
  const reader = readers.get(party) as Client;
  const onTheDay = sql.replaceAll('today()', `date '${TODAY}'`).replaceAll('now()', `timestamptz '${TODAY} 12:00Z'`);
  return (await reader.query<T & Record<string, unknown>>(onTheDay, values)).rows;
}

const column = async (party: Party, sql: string): Promise<Set<string>> => new Set((await ask<{ v: string }>(party, sql)).map(({ v }) => v));
const count = async (party: Party, sql: string): Promise<number> => Number((await ask<{ n: string }>(party, sql))[0]?.n);

/** The statements of a file, each under a line `-- party: what` or `-- party, least: what`. */
function statements(file: string): [what: string, party: Party, least: number, sql: string][] {
  const text = readFileSync(path.join(__dirname, file), 'utf8');
  return [...text.matchAll(/^-- ([a-z-]+)(?:, (\d+))?: (.+)\n([^;]+);$/gm)].map(([, party, least, what, sql]) => [
    what as string,
    party as Party,
    Number(least ?? 0),
    sql as string,
  ]);
}

test('the files of statements are read whole', () => {
  for (const [file, least] of [
    ['never.sql', 35],
    ['must-occur.sql', 35],
  ] as const) {
    const all = statements(file);
    expect(all.length).toBeGreaterThanOrEqual(least);
    expect(readFileSync(path.join(__dirname, file), 'utf8').match(/;$/gm)).toHaveLength(all.length);
    expect(all.every(([, party]) => PARTIES.includes(party))).toBe(true);
  }
});

describe.each(REGIONS)('a world of %s', (region) => {
  beforeAll(() => fill(region, FAMILIES, TODAY), 60_000);
  afterAll(empty, 60_000);

  test.each(statements('never.sql'))('has never %s', async (_, party, __, sql) => {
    expect(await count(party, sql)).toBe(0);
  });

  test.each(statements('must-occur.sql'))('has %s', async (_, party, least, sql) => {
    expect(await count(party, sql)).toBeGreaterThanOrEqual(least);
  });

  test('seven kinds of referrer write referrals', async () => {
    expect(
      (await column('referrers', 'select distinct r.kind as v from referrers.referral f join referrers.referrer r on r.id::text = f.organisation')).size,
    ).toBe(7);
  });

  test('about seven in ten families have an open plan', async () => {
    const share = (await count('local-teams', 'select count(*) as n from local_teams.family_plan where closed_on is null')) / FAMILIES;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.8);
  });

  test('twins go to two schools', async () => {
    const twins = await ask<{ one: string; other: string }>(
      'local-teams',
      'select min(id::text) as one, max(id::text) as other from local_teams.youth group by family_id, birth_date having count(*) = 2',
    );
    const schools = new Map(
      (
        await ask<{ youth: string; school: string }>(
          'schools',
          'select youth_id as youth, organisation as school from schools.enrolment where upper_inf(during)',
        )
      ).map(({ youth, school }) => [youth, school]),
    );
    const apart = twins.filter(({ one, other }) => schools.has(one) && schools.has(other) && schools.get(one) !== schools.get(other));
    expect(apart.length).toBeGreaterThanOrEqual(2);
  });

  test('roles and classes are those of the closed lists', async () => {
    for (const party of PARTIES)
      expect([...(await column(party, 'select distinct role as v from app.staff'))].filter((role) => !(ROLES as readonly string[]).includes(role))).toEqual([]);
    expect(
      [...(await column('local-teams', 'select distinct role as v from facts.involvement'))].filter((role) => !(ROLES as readonly string[]).includes(role)),
    ).toEqual([]);
    expect([...(await column('local-teams', 'select distinct data_class as v from facts.consent'))].filter((one) => !(one in DATA_CLASSES))).toEqual([]);
  });

  test('every party knows only youths whose facts it receives, and of all of those something', async () => {
    const known: Record<Party, string> = {
      municipalities:
        'select youth_id::text as v from municipalities.residence union select youth_id::text from municipalities.allocation union select youth_id::text from municipalities.residential_stay',
      consortia: 'select youth_id::text as v from consortia.waiting_list_entry union select youth_id::text from consortia.trajectory',
      'local-teams': 'select id::text as v from local_teams.youth',
      schools: 'select youth_id::text as v from schools.enrolment',
      referrers: 'select youth_id::text as v from referrers.referral',
    };
    for (const party of PARTIES) {
      expect([...(await column(party, known[party]))].sort()).toEqual(
        [...(await column('local-teams', `select id::text as v from facts.person where '${party}' = any (audience)`))].sort(),
      );
    }
  });

  test('what refers to another party is there', async () => {
    const staff = await Promise.all(PARTIES.map((party) => column(party, `select organisation || ' ' || person as v from app.staff`)));
    const employed = new Set(staff.flatMap((one) => [...one]));
    expect(
      [...(await column('local-teams', `select organisation || ' ' || person as v from facts.involvement where person is not null`))].filter(
        (one) => !employed.has(one),
      ),
    ).toEqual([]);
    const organisations = new Set(
      (await Promise.all(PARTIES.map((party) => column(party, `select '${party} ' || id as v from app.organisation`)))).flatMap((one) => [...one]),
    );
    for (const sql of [
      "select party || ' ' || organisation as v from facts.involvement",
      "select owner_party || ' ' || owner_organisation as v from local_teams.plan_action",
      "select 'referrers ' || institution as v from facts.measure",
    ]) {
      expect([...(await column('local-teams', sql))].filter((one) => !organisations.has(one))).toEqual([]);
    }
    const contracts = await column('municipalities', 'select id::text as v from municipalities.framework_contract');
    expect([...(await column('consortia', 'select contract_id::text as v from consortia.trajectory'))].filter((one) => !contracts.has(one))).toEqual([]);
    const referrals = await column('referrers', 'select id::text as v from referrers.referral');
    expect(
      [
        ...(await column(
          'consortia',
          'select referral_id::text as v from consortia.trajectory where referral_id is not null union select referral_id::text from consortia.waiting_list_entry where referral_id is not null',
        )),
      ].filter((one) => !referrals.has(one)),
    ).toEqual([]);
    const actions = await column('local-teams', "select id || ' ' || owner_organisation as v from local_teams.plan_action where owner_party = 'schools'");
    expect(new Set([...(await column('schools', "select action_id || ' ' || organisation as v from schools.action_progress"))])).toEqual(actions);
  });

  test('a trajectory has an allocation exactly when its contract is not task-based', async () => {
    const taskBased = await column('municipalities', `select id::text as v from municipalities.framework_contract where financing = 'TASK_BASED'`);
    const started = await ask<{ youth: string; contract: string; service: string; day: string }>(
      'consortia',
      'select youth_id as youth, contract_id as contract, service, started_on::text as day from consortia.trajectory where started_on is not null',
    );
    const expected = started.filter(({ contract }) => !taskBased.has(contract)).map((one) => Object.values(one).join(' '));
    const allocated = await column('municipalities', `select concat_ws(' ', youth_id, contract, service, lower(during)) as v from municipalities.allocation`);
    expect([...allocated].sort()).toEqual(expected.sort());
    expect([...(await column('municipalities', 'select youth_id::text || lower(during) as v from municipalities.residential_stay'))].sort()).toEqual(
      [...(await column('consortia', 'select youth_id::text || min(lower(during)) as v from consortia.placement group by youth_id, trajectory'))].sort(),
    );
  });

  test.each(['2019-06-01', '2022-12-31', '2024-12-31', TODAY])('contracts cover on %s what the database says they cover', async (day) => {
    const scene = sceneOf(region, TODAY, 1);
    const ours = scene.municipalities.flatMap(({ code }) =>
      SERVICES.flatMap((service) => scene.contractsFor(code, service, day).map(({ id }) => `${code} ${service} ${id}`)),
    );
    const theirs = await column(
      'municipalities',
      `select concat_ws(' ', municipality, service, contract) as v from municipalities.contract_coverage where during @> date '${day}'`,
    );
    expect(ours.sort()).toEqual([...theirs].sort());
  });

  test('the personas work there today, but for the former colleague', async () => {
    for (const { name, person, organisation, party, grants } of personas(region).filter((one) => one.organisation !== one.person)) {
      const rows = await ask<{ today: boolean; yesterday: boolean }>(
        party,
        'select during @> today() as today, during @> (today() - 1) as yesterday from app.staff where person = $1 and organisation = $2 and role = $3',
        [person, organisation, grants[0]?.role],
      );
      expect({ name, rows }).toEqual({ name, rows: [{ today: name !== 'former-colleague', yesterday: true }] });
    }
  });

  test('the personas of citizens are in the showcase family: the mother has authority over all four youths', async () => {
    const citizens = personas(region).filter(({ organisation, person }) => organisation === person);
    expect(citizens.map(({ name }) => name)).toEqual(['parent', 'youth']);
    const [mother, youth] = citizens.map(({ person }) => person);
    const over = await ask<{ youths: string[]; disputed: boolean }>(
      'local-teams',
      'select array_agg(youth_id::text) as youths, bool_or(disputed) as disputed from facts.authority where holder = $1 and during @> now()',
      [mother],
    );
    expect(over).toEqual([{ youths: expect.arrayContaining([youth]), disputed: false }]);
    expect(over[0]?.youths).toHaveLength(4);
  });

  test('the showcase family is in all five parties, with whom each persona needs', async () => {
    const { variables } = showcase(region, TODAY);
    const who = Object.fromEntries(personas(region).map((one) => [one.name, one]));
    const involved = async (youth: unknown, person: string | null, organisation: string | undefined): Promise<number> =>
      Number(
        (
          await ask<{ n: string }>(
            'local-teams',
            `select count(*) as n from facts.involvement where youth_id = $1 and person is not distinct from $2 and organisation = $3 and during @> now()`,
            [youth, person, organisation],
          )
        )[0]?.n,
      );
    expect(await involved(variables.youth, who.regisseur?.person ?? '', who.regisseur?.organisation)).toBe(1);
    expect(await involved(variables.youth, who['care-professional']?.person ?? '', who['care-professional']?.organisation)).toBe(1);
    for (const name of ['general-practitioner', 'access-desk', 'intake-desk']) expect(await involved(variables.youth, null, who[name]?.organisation)).toBe(1);
    expect(await involved(variables.pupil, null, who['school-coordinator']?.organisation)).toBe(1);
    expect(who['school-coordinator']?.organisation).toBe(variables.brin);
    for (const name of ['outsider', 'colleague', 'former-colleague', 'other-school-coordinator', 'other-intake-desk']) {
      const one = who[name];
      const ties = await ask<{ n: string }>(
        'local-teams',
        'select count(*) as n from facts.involvement i join local_teams.youth y on y.id = i.youth_id where y.family_id = $1 and (i.person = $2 or (i.person is null and i.organisation = $3))',
        [variables.family, one?.person, one?.organisation],
      );
      expect({ name, ties: ties[0]?.n }).toEqual({ name, ties: '0' });
    }
    const rows = await ask<{ number: string; name: string; states: string[]; late: boolean }>(
      'local-teams',
      'select f.number, f.name, array_agg(p.state) as states, bool_and(p.next_evaluation_on < today() and p.next_meeting_at > today()) as late from local_teams.family f join local_teams.family_plan p on p.family_id = f.id where f.id = $1 group by f.id',
      [variables.family],
    );
    expect(rows).toEqual([{ number: variables.familyNumber, name: variables.familyName, states: ['IN_EXECUTION'], late: true }]);
    const owners = await ask<{ v: string[] }>(
      'local-teams',
      'select array_agg(distinct owner_party order by owner_party) as v from local_teams.plan_action where family_id = $1',
      [variables.family],
    );
    expect(owners[0]?.v).toEqual([...PARTIES].sort());
    const consents = await ask<{ v: string }>(
      'local-teams',
      `select string_agg(distinct data_class, ' ' order by data_class) as v from facts.consent where youth_id = $1 and organisation = any ($2) and during @> now()`,
      [variables.pupil, [variables.team, variables.brin]],
    );
    expect(consents[0]?.v).toBe('CARE_CONTENT DIRECTION EDUCATION PLAN_STATUS REFERRAL_LETTER SCHOOL_GOALS');
    expect(
      await count(
        'municipalities',
        `select count(*) as n from municipalities.allocation where id = '${variables.allocation}' and contract = '${variables.allocationContract}' and youth_id = '${variables.youth}'`,
      ),
    ).toBe(1);
    expect(
      await count(
        'consortia',
        `select count(*) as n from consortia.trajectory t join consortia.placement p on p.trajectory = t.id where t.id = '${variables.trajectory}' and t.state = 'RUNNING' and p.residence_type <> 'SECURE'`,
      ),
    ).toBe(2);
    expect(
      await count(
        'consortia',
        `select count(*) as n from consortia.trajectory where id = '${variables.bridging}' and bridging_for = '${variables.waiting}' and youth_id = '${variables.pupil}'`,
      ),
    ).toBe(1);
    expect(
      await count(
        'referrers',
        `select count(*) as n from referrers.referral where id = '${variables.referral}' and youth_id = '${variables.youth}' and organisation = '${variables.referrer}' and closed_on is null`,
      ),
    ).toBe(1);
    expect(
      await count(
        'schools',
        `select count(*) as n from schools.enrolment where youth_id = '${variables.pupil}' and organisation = '${variables.brin}' and during @> today()`,
      ),
    ).toBe(1);
    expect(
      await count(
        'local-teams',
        `select count(*) as n from local_teams.youth where family_id = '${variables.family}' and family_name = '${variables.familyName}' and birth_date = '${variables.birthDate}' and id = '${variables.youth}'`,
      ),
    ).toBe(1);
  });

  test('places are found for the need of the showcase, reported since yesterday', async () => {
    const { need, municipality } = showcase(region, TODAY).variables as {
      need: { services: string[]; expertises: string[]; intensity: string; residenceType: string; age: number };
      municipality: string;
    };
    const contractors = await column(
      'municipalities',
      `select contractor::text as v from municipalities.contract_coverage where municipality = '${municipality}' and service = '${need.services[0]}' and during @> today()`,
    );
    expect(contractors.size).toBe(1);
    const places = await ask(
      'consortia',
      `select o.places_available from consortia.care_service s join consortia.capacity_unit u on u.care_service = s.id join lateral (select * from consortia.capacity_observation c where c.capacity_unit = u.id order by as_of desc limit 1) o on true
      where s.consortium::text = any ($1) and s.service = any ($2) and s.expertises @> $3 and s.intensity = $4 and s.residence_type = $5 and s.ages @> $6::int and o.places_available > 0 and o.as_of >= today() - 1`,
      [[...contractors], need.services, need.expertises, need.intensity, need.residenceType, need.age],
    );
    expect(places.length).toBeGreaterThan(0);
  });
});

test.each<[string, Region]>([
  ['2025-07-01', 'gelderland'],
  ['2028-02-29', 'amersfoort'],
  ['2031-01-01', 'flevoland'],
  ['2034-06-30', 'zuid-limburg'],
])(
  'a world of %s in %s keeps every constraint',
  async (today, region) => {
    expect(await fill(region, 80, today)).toBe(80);
    await empty();
  },
  60_000,
);
