import { FACT_READERS } from '@ketengraaf/facts';
import { rowsOf } from './databases';
import { setTestClock } from './test-clock';
import { startTestCluster, type TestCluster } from './test-cluster';
import { type PartyConnections, prepareTestParties } from './test-party';

const PERSON = '11111111-1111-4111-8111-111111111111';

let cluster: TestCluster;
let parties: Readonly<Record<'local-teams' | 'schools', PartyConnections>>;
beforeAll(async () => {
  cluster = await startTestCluster();
  parties = await prepareTestParties(cluster, ['local-teams', 'schools'], (made) =>
    rowsOf(made['local-teams'].loader, `insert into facts.person (id, birth_date, audience) values ($1, '2015-05-05', $2)`, [PERSON, FACT_READERS]),
  );
}, 60_000);
afterAll(() => cluster.stop());

test('the facts that were filled have reached their readers', async () => {
  expect(await rowsOf(parties.schools.loader, 'select id, birth_date::text from facts.person')).toEqual([{ id: PERSON, birth_date: '2015-05-05' }]);
});

test('the clock of one database can be halted, and runs again', async () => {
  const today = async (party: 'local-teams' | 'schools'): Promise<unknown> => (await rowsOf(parties[party].app, 'select app.today()::text as today'))[0];
  const [real] = await rowsOf(parties.schools.app, `select (now() at time zone 'Europe/Amsterdam')::date::text as today`);
  await setTestClock(parties.schools.owner, new Date('2031-12-31T23:30:00Z'));
  expect(await today('schools')).toEqual({ today: '2032-01-01' });
  expect(await today('local-teams')).toEqual(real);
  await setTestClock(parties.schools.owner, null);
  expect(await today('schools')).toEqual(real);
});

test('the subgraph’s own role cannot touch the clock', async () => {
  await expect(setTestClock(parties.schools.app, new Date())).rejects.toThrow('permission denied');
});
