import { type Party, uuidOf } from '@ketengraaf/core';
import { withClient } from '@ketengraaf/database';
import { comeAs, type PartyConnections, preparedCluster, prepareTestParties, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { subscribeToDepartures } from './departures';

const CHAIN = ['consortia', 'local-teams', 'schools'] as const;
const NORTH = uuidOf('north');
const [STAYS, LEFT, LEAVES, RETURNS] = ['stays', 'left', 'leaves', 'returns'].map((name) => uuidOf(name)) as [string, string, string, string];
let cluster: TestCluster;
let connections: Readonly<Record<(typeof CHAIN)[number], PartyConnections>>;

const staff = (person: string, during: string): string =>
  `insert into app.staff values (gen_random_uuid(), '${person}', '${NORTH}', 'CARE_PROFESSIONAL', 'W', ${during})`;

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(CHAIN) });
  connections = await prepareTestParties(cluster, CHAIN, ({ consortia }) =>
    withClient(consortia.loader, async (client) => {
      await client.query(`insert into app.organisation values ('${NORTH}', 'CONSORTIUM', 'Noord')`);
      for (const [person, during] of [
        [STAYS, `'[2020-01-01,)'`],
        [LEFT, `'[2020-01-01,2024-01-01)'`],
        [LEAVES, `'[2020-01-01,)'`],
        [RETURNS, `'[2020-01-01,2024-01-01)'`],
      ] as const)
        await client.query(staff(person, during));
    }),
  );
  for (const teller of ['consortia', 'schools'] as const) await subscribeToDepartures(teller, connections[teller].owner, connections['local-teams'].owner);
}, 60_000);

afterAll(() => cluster?.stop());

/** Who left, by what the first wall is told and by the second's own rule, once that is what is expected or ten seconds have gone by. */
async function left(at: (typeof CHAIN)[number], expected: readonly string[], party: Party = 'consortia'): Promise<[first: string[], second: string[]]> {
  return withClient(connections[at].owner, async (client) => {
    for (const end = Date.now() + 10_000; ; ) {
      const [first, second]: [string[], string[]] = [[], []];
      for (const person of [STAYS, LEFT, LEAVES, RETURNS]) {
        const role = 'CARE_PROFESSIONAL';
        const { rows } = await client.query<{ told: { until: string | null }[] | null; today: string }>(
          'select facts.told_employment($1, $2, $3, $4) as told, app.today()::text as today',
          [party, NORTH, role, person],
        );
        const [{ told = null, today = '' } = {}] = rows;
        if (told && !told.some(({ until }) => until === null || today < until)) first.push(person);
        await client.query('begin');
        await comeAs(client, { person, organisation: NORTH, party, role });
        if ((await client.query<{ left: boolean }>('select rules.has_left() as left')).rows[0]?.left) second.push(person);
        await client.query('rollback');
      }
      if ((first.join() === expected.join() && second.join() === expected.join()) || Date.now() > end) return [first, second];
    }
  });
}

test('every party knows who left: who had before it was told, who leaves today and who comes back, whatever the token says', async () => {
  for (const party of CHAIN)
    expect(await left(party, [LEFT, RETURNS])).toEqual([
      [LEFT, RETURNS],
      [LEFT, RETURNS],
    ]);
  await withClient({ ...cluster.admin, database: 'consortia' }, async (client) => {
    await client.query('update app.staff set during = daterange(lower(during), app.today()) where person = $1', [LEAVES]);
    await client.query(staff(RETURNS, 'daterange(app.today(), null)'));
  });
  for (const party of CHAIN)
    expect(await left(party, [LEFT, LEAVES])).toEqual([
      [LEFT, LEAVES],
      [LEFT, LEAVES],
    ]);
  expect(await left('schools', [], 'schools')).toEqual([[], []]);
}, 60_000);

test('who simply works somewhere is told to nobody, and who is no longer in the staff at all has left', async () => {
  const told = (at: (typeof CHAIN)[number]): Promise<string[]> =>
    withClient(connections[at].owner, async (client) =>
      (await client.query<{ person: string }>('select person from facts.departure')).rows.map(({ person }) => person),
    );
  for (const party of CHAIN) expect(await told(party)).not.toContain(STAYS);
  await withClient({ ...cluster.admin, database: 'consortia' }, (client) => client.query('delete from app.staff where person = $1', [STAYS]));
  expect(await left('schools', [STAYS, LEFT, LEAVES])).toEqual([
    [STAYS, LEFT, LEAVES],
    [STAYS, LEFT, LEAVES],
  ]);
}, 60_000);

test('subscribing again changes nothing, and the role of a subgraph reaches no table of it', async () => {
  await subscribeToDepartures('consortia', connections.consortia.owner, connections['local-teams'].owner);
  expect(await left('schools', [STAYS, LEFT, LEAVES])).toEqual([
    [STAYS, LEFT, LEAVES],
    [STAYS, LEFT, LEAVES],
  ]);
  await expect(withClient(connections.schools.app, (client) => client.query('select from facts.departure'))).rejects.toMatchObject({ code: '42501' });
}, 60_000);

test('an explanation tells of whoever left or comes back what can be done on the days of the employment, and of others all of it', async () => {
  const [youth, team, director] = ['youth', 'team', 'director'].map((name) => uuidOf(name)) as [string, string, string];
  const involve = (organisation: string, party: Party, person: string, role: string): string =>
    `insert into facts.involvement values (gen_random_uuid(), '${youth}', null, '${party}', '${organisation}', '${person}', '${role}', '[2021-06-01 00:00+02,)', '{}')`;
  const told = await withClient(connections['local-teams'].owner, async (client) => {
    await client.query(involve(team, 'local-teams', director, 'CASE_DIRECTOR'));
    for (const person of [LEFT, RETURNS]) await client.query(involve(NORTH, 'consortia', person, 'CARE_PROFESSIONAL'));
    await client.query('begin');
    await comeAs(client, { person: director, organisation: team, party: 'local-teams', role: 'CASE_DIRECTOR' });
    const { rows } = await client.query<{ picture: { involvements: { person: string; from: string; until: string | null }[] }; today: string }>(
      `select facts.picture($1) as picture, (app.today()::timestamp at time zone 'Europe/Amsterdam')::text as today`,
      [youth],
    );
    await client.query('rollback');
    return rows[0];
  });
  const instant = (text: string | null): string | null => text && new Date(text).toISOString();
  const spans = told?.picture.involvements.map(({ person, from, until }) => [person, instant(from), instant(until)]);
  const [began, ended, today] = ['2021-05-31T22:00:00.000Z', '2023-12-31T23:00:00.000Z', instant(told?.today ?? null)];
  expect(spans?.sort()).toEqual(
    [
      [director, began, null],
      [LEFT, began, ended],
      [RETURNS, began, ended],
      [RETURNS, today, null],
    ].sort(),
  );
}, 60_000);
