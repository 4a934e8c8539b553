import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { uuidOf } from '@ketengraaf/core';
import { CHAIN_SETTINGS, connectionAs, type EmbeddedPostgres, startEmbeddedPostgres, withClient } from '@ketengraaf/database';
import { prepareParty } from './prepare-party';

const PASSWORDS = { owner: 'owner', app: 'app', loader: 'loader' };
const folder = mkdtempSync(path.join(os.tmpdir(), 'standing-'));
let server: EmbeddedPostgres;

const admin = () => ({ host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres' });
const as = (duty: 'owner' | 'app' | 'loader') => connectionAs(admin(), 'local-teams', duty, PASSWORDS[duty]);

const [CHILD, TEEN, STRANGER] = [uuidOf('child'), uuidOf('teen'), uuidOf('stranger')] as const;
const [MOTHER, FATHER, FORMER, WORKER] = [uuidOf('mother'), uuidOf('father'), uuidOf('former guardian'), uuidOf('worker')] as const;
const [FAMILY, TEAM, INSTITUTION] = [uuidOf('family'), uuidOf('team'), uuidOf('institution')] as const;
const NOON = '2026-07-01T10:00:00Z';

/** Asks as the subgraph's role does, at an instant. */
async function ask<Row extends object>(text: string, person: string, organisation = person, at = NOON): Promise<Row[]> {
  await withClient(as('owner'), (client) =>
    client.query(`create or replace function app.now() returns timestamptz stable parallel safe language sql return timestamptz '${at}'`),
  );
  return withClient(as('app'), async (client) => {
    await client.query(`select set_config('app.person', $1, false), set_config('app.organisation', $2, false)`, [person, organisation]);
    return (await client.query<Row>(text)).rows;
  });
}

const ALL = `'{${[CHILD, TEEN, STRANGER].join(',')}}'`;
const standings = (person: string, organisation?: string, at?: string) =>
  ask<Record<string, unknown>>(
    `select youth_id, birth_date::text, is_subject, authority, measures from facts.standing(${ALL}) order by birth_date`,
    person,
    organisation,
    at,
  );
const authorityOver = async (person: string, at?: string) => (await standings(person, undefined, at)).map(({ youth_id, authority }) => [youth_id, authority]);

beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'data'), durable: false, password: 'admin', settings: CHAIN_SETTINGS });
  await prepareParty({ party: 'local-teams', admin: admin(), passwords: PASSWORDS, folder: path.join(__dirname, '../../../subgraphs/local-teams/migrations') });
  await withClient(as('loader'), async (client) => {
    await client.query(
      `insert into facts.person values ('${CHILD}', '2018-05-05', '{}'), ('${TEEN}', '2011-05-05', '{}'), ('${STRANGER}', '2012-05-05', '{}')`,
    );
    await client.query(`insert into facts.authority (id, holder, youth_id, kind, disputed, during, audience) values
      (gen_random_uuid(), '${MOTHER}', '${CHILD}', 'CUSTODY', false, '[2018-05-05T00:00+02,2036-05-05T00:00+02)', '{}'),
      (gen_random_uuid(), '${MOTHER}', '${TEEN}', 'CUSTODY', false, '[2011-05-05T00:00+02,2029-05-05T00:00+02)', '{}'),
      (gen_random_uuid(), '${FATHER}', '${CHILD}', 'CUSTODY', true, '[2018-05-05T00:00+02,2036-05-05T00:00+02)', '{}'),
      (gen_random_uuid(), '${FORMER}', '${CHILD}', 'GUARDIANSHIP', false, '[2018-05-05T00:00+02,2026-03-29T00:00+01)', '{}')`);
    await client.query(`insert into facts.involvement values
      (gen_random_uuid(), '${CHILD}', '${FAMILY}', 'local-teams', '${TEAM}', '${WORKER}', 'CASE_DIRECTOR', '[2026-01-01,)', '{}'),
      (gen_random_uuid(), '${TEEN}', '${FAMILY}', 'local-teams', '${TEAM}', '${WORKER}', 'CASE_DIRECTOR', '[2026-01-01,)', '{}'),
      (gen_random_uuid(), '${TEEN}', '${FAMILY}', 'referrers', '${INSTITUTION}', null, 'CERTIFIED_INSTITUTION_WORKER', '[2025-01-01,)', '{}')`);
    await client.query(`insert into facts.measure values
      (gen_random_uuid(), '${TEEN}', 'SUPERVISION_ORDER', '${INSTITUTION}', '[2026-03-29T00:00+01,2026-10-25T00:00+02)', '{}'),
      (gen_random_uuid(), '${TEEN}', 'YOUTH_PROBATION', 'another', '[2020-01-01,)', '{}')`);
    const until = '2026-10-25T00:00+02';
    await client.query(`insert into facts.consent select gen_random_uuid(), youth::uuid, organisation, class, giver::uuid, 'ONLINE', during::tstzrange, '{}' from (values
      ('${TEEN}', '${TEAM}', 'EDUCATION', '${MOTHER}', '[2026-01-01,${until})'), ('${TEEN}', '${TEAM}', 'EDUCATION', '${TEEN}', '[2026-01-01,)'),
      ('${CHILD}', '${TEAM}', 'EDUCATION', '${FATHER}', '[2026-01-01,)'), ('${CHILD}', '${TEAM}', 'SAFETY', '${FORMER}', '[2026-01-01,)'),
      ('${TEEN}', '${MOTHER}', 'CARE_CONTENT', '${TEEN}', '[2026-01-01,)'), ('${STRANGER}', 'elsewhere', 'SAFETY', '${STRANGER}', '[2026-01-01,)')
    ) as given (youth, organisation, class, giver, during)`);
  });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a youth stands as that youth, and a mother as the mother of both', async () => {
  expect(await standings(TEEN)).toEqual([{ youth_id: TEEN, birth_date: '2011-05-05', is_subject: true, authority: 'NONE', measures: [] }]);
  expect(await authorityOver(MOTHER)).toEqual([
    [TEEN, 'HELD'],
    [CHILD, 'HELD'],
  ]);
});

test('a mother at work is nobody’s mother', async () => {
  expect(await standings(MOTHER, TEAM)).toEqual([]);
});

test('disputed authority is told as such, ended authority not at all from the very second', async () => {
  expect(await authorityOver(FATHER)).toEqual([[CHILD, 'DISPUTED']]);
  expect([await authorityOver(FORMER, '2026-03-28T22:59:59Z'), await authorityOver(FORMER, '2026-03-28T23:00:00Z')]).toEqual([[[CHILD, 'HELD']], []]);
});

test.each<[string, string, string[]]>([
  ['the last second before', '2026-03-28T22:59:59Z', []],
  ['the first second, on the night the clock goes forward', '2026-03-28T23:00:00Z', ['SUPERVISION_ORDER']],
  ['the last second, the evening before the clock goes back', '2026-10-24T21:59:59Z', ['SUPERVISION_ORDER']],
  ['the second after', '2026-10-24T22:00:00Z', []],
])('a measure is in force from its first second to its last: %s', async (_when, at, measures) => {
  expect(await standings(uuidOf('guardian at work'), INSTITUTION, at)).toEqual([
    { youth_id: TEEN, birth_date: '2011-05-05', is_subject: false, authority: 'NONE', measures },
  ]);
});

test('of youths the asker is not tied to nothing is told, not even how old they are', async () => {
  expect((await standings(WORKER, TEAM)).map(({ youth_id }) => youth_id)).toEqual([TEEN, CHILD]);
  expect(await standings(uuidOf('outsider'), uuidOf('other team'))).toEqual([]);
});

const consents = (person: string, organisation: string, at?: string) =>
  ask<Record<string, unknown>>(
    `select youth_id, data_class, given_by from facts.consents(${ALL}) order by youth_id = '${TEEN}' desc, data_class`,
    person,
    organisation,
    at,
  );

test('consents tell who gave them, and by what right today', async () => {
  expect(await consents(WORKER, TEAM)).toEqual([
    { youth_id: TEEN, data_class: 'EDUCATION', given_by: ['AUTHORITY', 'YOUTH'] },
    { youth_id: CHILD, data_class: 'EDUCATION', given_by: ['DISPUTED_AUTHORITY'] },
    { youth_id: CHILD, data_class: 'SAFETY', given_by: ['OTHER'] },
  ]);
  expect(await consents(MOTHER, MOTHER)).toEqual([{ youth_id: TEEN, data_class: 'CARE_CONTENT', given_by: ['YOUTH'] }]);
});

test('a consent that expires at midnight holds until the last second of the day', async () => {
  const givers = async (at: string) => (await consents(WORKER, TEAM, at))[0]?.given_by;
  expect([await givers('2026-10-24T21:59:59Z'), await givers('2026-10-24T22:00:00Z')]).toEqual([['AUTHORITY', 'YOUTH'], ['YOUTH']]);
});

describe('a family as a whole', () => {
  const family = (person: string, organisation?: string) =>
    ask<Record<string, unknown>>(`select birth_date::text, is_subject, authority, measures from facts.family_standing('{${FAMILY}}')`, person, organisation);

  test('is to a mother that of her youngest, to a youth that of the youth', async () => {
    expect(await family(MOTHER)).toEqual([{ birth_date: '2018-05-05', is_subject: false, authority: 'HELD', measures: [] }]);
    expect(await family(TEEN)).toEqual([{ birth_date: '2011-05-05', is_subject: true, authority: 'NONE', measures: [] }]);
    expect(await family(INSTITUTION, INSTITUTION)).toMatchObject([{ measures: ['SUPERVISION_ORDER'] }]);
    expect(await family(STRANGER)).toEqual([]);
  });

  test('is among the families of a citizen, and its consents are those of its youths', async () => {
    expect(await ask(`select facts.my_families() as families`, MOTHER)).toEqual([{ families: [FAMILY] }]);
    expect(await ask(`select facts.my_families() as families`, MOTHER, TEAM)).toEqual([{ families: [] }]);
    const given = await ask<{ data_class: string }>(`select data_class from facts.family_consents('{${FAMILY}}') order by 1`, WORKER, TEAM);
    expect(given.map(({ data_class }) => data_class)).toEqual(['EDUCATION', 'EDUCATION', 'SAFETY']);
  });
});

test('the asker’s own youths are found by index, whatever others there are', async () => {
  const plan = await withClient(as('owner'), async (client) => {
    await client.query(
      `insert into facts.authority (id, holder, youth_id, kind, during, audience) select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'CUSTODY', '[2020-01-01,)', '{}' from generate_series(1, 20000)`,
    );
    await client.query('analyze facts.authority');
    await client.query(`select set_config('app.person', '${MOTHER}', false)`);
    return (await client.query<{ 'QUERY PLAN': string }>(`explain select youth_id from facts.authority where holder = app.person() and during @> app.now()`))
      .rows;
  });
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index/);
});
