import { PARTIES } from '@ketengraaf/core';
import { type PartyConnections, preparedCluster, prepareTestParty, rowsOf, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { Client } from 'pg';
import { TABLES } from '../rows/tables';
import { keysAside } from './keys-aside';

const TEAMS = Object.keys(TABLES['local-teams']);
let cluster: TestCluster;
let logins: PartyConnections;

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(PARTIES) });
  logins = await prepareTestParty(cluster, 'local-teams');
}, 60_000);

afterAll(() => cluster?.stop(), 60_000);

/** Does some work while the loader owns the tables too. */
async function lent<T>(work: () => Promise<T>): Promise<T> {
  await rowsOf(cluster.admin, 'grant local_teams_owner to local_teams_loader');
  try {
    return await work();
  } finally {
    await rowsOf(cluster.admin, 'revoke local_teams_owner from local_teams_loader');
  }
}

/** Runs some work in a transaction of the loader, which is kept unless the work throws. */
async function loading<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(logins.loader);
  await client.connect();
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } finally {
    await client.end();
  }
}

const keys = (): Promise<object[]> =>
  rowsOf(
    logins.owner,
    `select conrelid::regclass::text as on, conname, pg_get_constraintdef(k.oid), convalidated, conenforced, coninhcount,
       (select array_agg(array[tgrelid::regclass::text, tgtype::text, tgenabled::text, tgfoid::text] order by tgrelid, tgtype, tgfoid) from pg_trigger t where t.tgconstraint = k.oid) as triggers
     from pg_constraint k where contype = 'f' order by 1, 2`,
  );

const BSN_OF_NOBODY = `insert into local_teams.youth_bsn (youth_id, organisation, key_id, ciphertext, look_up) values (gen_random_uuid(), 'GM0935', 'test', '\\x00', '\\x01')`;

test('a transaction that filled leaves every foreign key as it was', async () => {
  const before = await keys();
  const within = await lent(() =>
    loading(async (client) => {
      const putBack = await keysAside(client, TEAMS);
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from pg_constraint where contype = 'f' and conrelid = any ($1::regclass[])`,
        [TEAMS],
      );
      await client.query(`insert into app.organisation values ('GM0935', 'MUNICIPALITY', 'Maastricht')`);
      await putBack();
      return rows[0]?.n;
    }),
  );
  expect(within).toBe(0);
  expect(before.length).toBeGreaterThan(90);
  expect(await keys()).toEqual(before);
  expect(await rowsOf(logins.owner, 'select id from app.organisation')).toEqual([{ id: 'GM0935' }]);
});

test('a row that lacks its other is refused when the keys are put back, and nothing of it stays', async () => {
  const before = await keys();
  const filling = lent(() =>
    loading(async (client) => {
      const putBack = await keysAside(client, TEAMS);
      await client.query(BSN_OF_NOBODY);
      await putBack();
    }),
  );
  await expect(filling).rejects.toThrow(/violates foreign key constraint/);
  expect(await keys()).toEqual(before);
  expect(await rowsOf({ ...cluster.admin, database: 'local_teams' }, 'select from local_teams.youth_bsn')).toEqual([]);
});

test('a role that does not own the tables, or does not see every row, leaves the keys where they are', async () => {
  await expect(
    loading(async (client) => {
      await keysAside(client, TEAMS);
      await client.query(BSN_OF_NOBODY);
    }),
  ).rejects.toThrow(/violates foreign key constraint/);
  const owner = new Client(logins.owner);
  await owner.connect();
  await owner.query('begin');
  await keysAside(owner, TEAMS);
  expect((await owner.query(`select from pg_constraint where contype = 'f' and conrelid = any ($1::regclass[])`, [TEAMS])).rows.length).toBeGreaterThan(60);
  await owner.end();
});
