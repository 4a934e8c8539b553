import { preparedCluster, prepareTestParty, rowsOf, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { lendOwnership } from './lend-ownership';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(['schools']) });
}, 60_000);

afterAll(() => cluster?.stop(), 60_000);

test('ownership is lent no longer than for the work, also when that fails', async () => {
  const { owner, loader } = await prepareTestParty(cluster, 'schools');
  const change = (): Promise<object[]> => rowsOf(loader, 'alter table schools.enrolment set (fillfactor = 90)');
  const members = (): Promise<object[]> => rowsOf(owner, `select roleid::regrole::text as owner from pg_auth_members where member = 'schools_loader'::regrole`);
  await expect(change()).rejects.toThrow(/must be owner/);
  await lendOwnership(cluster.admin, ['schools'], async () => {
    expect(await members()).toEqual([{ owner: 'schools_owner' }]);
    await change();
  });
  expect(await members()).toEqual([]);
  await expect(change()).rejects.toThrow(/must be owner/);
  await expect(lendOwnership(cluster.admin, ['schools'], () => Promise.reject(new Error('no world')))).rejects.toThrow('no world');
  expect(await members()).toEqual([]);
}, 60_000);
