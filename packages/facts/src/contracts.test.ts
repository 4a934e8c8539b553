import { uuidOf } from '@ketengraaf/core';
import { type Connection, withClient } from '@ketengraaf/database';
import { type PartyConnections, preparedCluster, prepareTestParty, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { CONTRACT_READERS, subscribeToContracts } from './contracts';

const [REGIONAL, JENS, NORTH] = [uuidOf('regional'), uuidOf('jens'), uuidOf('north')];
let cluster: TestCluster;
let municipalities: PartyConnections;
const readers = new Map<string, PartyConnections>();

/** Heerlen takes part in the region for foster care alone; a contract with North covers that and ambulatory help. */
const WORLD = [
  `insert into app.organisation values ('GM0935', 'MUNICIPALITY', 'Maastricht'), ('GM0917', 'MUNICIPALITY', 'Heerlen')`,
  `insert into municipalities.region values ('ZLI', 'Zuid-Limburg', null)`,
  `insert into municipalities.municipality values ('GM0935', 'Maastricht', 'Limburg', 50.85, 5.69), ('GM0917', 'Heerlen', 'Limburg', 50.89, 5.98)`,
  `insert into municipalities.arrangement values ('${REGIONAL}', 'Regio', 'ZLI', null), ('${JENS}', 'JenS', 'ZLI', null)`,
  `insert into municipalities.participation values (gen_random_uuid(), 'GM0935', '${REGIONAL}', null, 'FULL', '[2020-01-01,)', 'S'),
    (gen_random_uuid(), 'GM0917', '${REGIONAL}', null, 'PARTIAL', '[2020-01-01,)', 'S'), (gen_random_uuid(), 'GM0917', '${REGIONAL}', 'FOSTER_CARE', 'FULL', '[2020-01-01,)', 'S')`,
  `insert into municipalities.framework_contract values ('${uuidOf('contract')}', 'Contract', '${REGIONAL}', '${NORTH}', 'Noord', 'NEGOTIATED', 'TASK_BASED', '[2024-01-01,2026-01-01)', null, false)`,
  `insert into municipalities.contract_service values ('${uuidOf('contract')}', 'AMBULATORY'), ('${uuidOf('contract')}', 'FOSTER_CARE')`,
  `insert into municipalities.extension_option values (gen_random_uuid(), '${uuidOf('contract')}', 1, 12, '2025-06-30', null)`,
];
const run = (connection: Connection, ...statements: readonly string[]): Promise<void> =>
  withClient(connection, async (client) => {
    for (const statement of statements) await client.query(statement);
  });

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(['municipalities', 'consortia', 'referrers']) });
  municipalities = await prepareTestParty(cluster, 'municipalities');
  await run(municipalities.loader, ...WORLD);
  for (const reader of CONTRACT_READERS) {
    readers.set(reader, await prepareTestParty(cluster, reader));
    await subscribeToContracts(reader, (readers.get(reader) as PartyConnections).owner, municipalities.owner);
  }
}, 60_000);

afterAll(() => cluster.stop());

const SEEN = `select concat_ws(' ', municipality, service, participation, during) as line from facts.contract_covers($1, null, null) order by 1`;
/** What the subgraph of a reader knows, once it is what is expected or ten seconds have gone by. */
async function known(reader: string, expected: readonly string[]): Promise<string[]> {
  return withClient((readers.get(reader) as PartyConnections).app, async (client) => {
    for (const end = Date.now() + 10_000; ; ) {
      const lines = (await client.query<{ line: string }>(SEEN, [uuidOf('contract')])).rows.map(({ line }) => line);
      if (JSON.stringify(lines) === JSON.stringify(expected) || Date.now() > end) return lines;
    }
  });
}
const term = (until: string): string[] => [
  `GM0917 FOSTER_CARE PARTIAL [2024-01-01,${until})`,
  `GM0935 AMBULATORY FULL [2024-01-01,${until})`,
  `GM0935 FOSTER_CARE FULL [2024-01-01,${until})`,
];

test('readers know which contract covers what: what was there, an extension, and who takes part from a day', async () => {
  for (const reader of CONTRACT_READERS) expect(await known(reader, term('2026-01-01'))).toEqual(term('2026-01-01'));
  const superuser = { ...cluster.admin, database: 'municipalities' };
  await run(superuser, `update municipalities.extension_option set exercised_on = '2025-05-01'`);
  for (const reader of CONTRACT_READERS) expect(await known(reader, term('2027-01-01'))).toEqual(term('2027-01-01'));
  await run(
    superuser,
    `insert into municipalities.participation values (gen_random_uuid(), 'GM0917', '${REGIONAL}', 'AMBULATORY', 'FULL', '[2026-07-01,2026-10-01)', 'S')`,
  );
  const joined = ['GM0917 AMBULATORY PARTIAL [2026-07-01,2026-10-01)', ...term('2027-01-01')];
  for (const reader of CONTRACT_READERS) expect(await known(reader, joined)).toEqual(joined);
  await run(superuser, `delete from municipalities.participation where service = 'AMBULATORY'`);
  expect(await known('consortia', term('2027-01-01'))).toEqual(term('2027-01-01'));
});

test('subscribing again changes nothing, and the role of a subgraph reaches no table of it', async () => {
  const { app, owner } = readers.get('consortia') as PartyConnections;
  await subscribeToContracts('consortia', owner, municipalities.owner);
  expect(await known('consortia', term('2027-01-01'))).toEqual(term('2027-01-01'));
  for (const statement of ['delete from facts.contract_coverage', 'select from facts.contract_coverage'])
    await expect(run(app, statement)).rejects.toMatchObject({ code: '42501' });
});
