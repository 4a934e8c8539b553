import { bsnSealer, PARTIES, type Party } from '@ketengraaf/core';
import { type PartyConnections, preparedCluster, prepareTestParty, rowsOf, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { Client } from 'pg';
import { createWorld, type World } from '../world';
import { loadWorld } from './load-world';

const { seal: sealBsn } = bsnSealer({
  keyId: 'test',
  encryptionKey: Buffer.alloc(32, 1).toString('base64'),
  lookUpKey: Buffer.alloc(32, 2).toString('base64'),
});

let cluster: TestCluster;
const logins = {} as Record<Party, PartyConnections>;

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(PARTIES) });
  for (const party of PARTIES) logins[party] = await prepareTestParty(cluster, party);
}, 60_000);

afterAll(() => cluster?.stop(), 60_000);

afterEach(async () => {
  for (const party of PARTIES) {
    const schemas = ['app', 'facts', party.replace('-', '_')];
    const all = "select string_agg(format('%I.%I', schemaname, tablename), ', ') as names from pg_tables where schemaname = any ($1)";
    const [tables] = await rowsOf<{ names: string }>(logins[party].owner, all, [schemas]);
    await rowsOf(logins[party].owner, `truncate ${tables?.names}`);
  }
}, 60_000);

async function connect(party: Party): Promise<Client> {
  const client = new Client(logins[party].loader);
  await client.connect();
  return client;
}

async function organisations(): Promise<number> {
  const counts = await Promise.all(PARTIES.map((party) => rowsOf<{ n: number }>(logins[party].loader, 'select count(*)::int as n from app.organisation')));
  return counts.flat().reduce((sum, { n }) => sum + n, 0);
}

const world = (families: number): World => createWorld({ region: 'flevoland', families, seed: 'test', today: '2026-11-22', sealBsn });

test('fills five databases, and refreshes what the planner knows', async () => {
  const { families, rows } = await loadWorld(world(20), connect);
  expect(families).toBe(20);
  expect(rows).toBeGreaterThan(1500);
  expect(await organisations()).toBeGreaterThan(50);
  const known = "select attname as name from pg_stats where schemaname = 'local_teams' and tablename = 'family' and attname = 'number'";
  expect(await rowsOf(logins['local-teams'].loader, known)).toEqual([{ name: 'number' }]);
}, 60_000);

test('that fails half-way leaves nothing and says where it failed', async () => {
  const good = world(600);
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

test('that loses a connection leaves nothing', async () => {
  const processes: number[] = [];
  const watched = async (party: Party): Promise<Client> => {
    const client = await connect(party);
    if (party === 'schools') processes.push((await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0);
    return client;
  };
  let cut: Promise<unknown> | undefined;
  const lost = loadWorld(world(800), watched, () => {
    cut ??= rowsOf(cluster.admin, 'select pg_terminate_backend($1)', processes);
  });
  await expect(lost).rejects.toThrow();
  expect(await cut).toEqual([{ pg_terminate_backend: true }]);
  expect(await organisations()).toBe(0);
}, 60_000);

test('that cannot connect leaves nothing', async () => {
  const refused = async (party: Party): Promise<Client> => {
    if (party === 'schools') throw new Error('no route to the schools');
    return connect(party);
  };
  await expect(loadWorld(world(1), refused)).rejects.toThrow('no route to the schools');
  expect(await organisations()).toBe(0);
});

test('refuses a database that holds a world', async () => {
  await loadWorld(world(1), connect);
  const before = await organisations();
  await expect(loadWorld(world(1), connect)).rejects.toThrow('the database municipalities holds a world already');
  expect(await organisations()).toBe(before);
}, 60_000);

test('tells how far it is, up to the last family', async () => {
  const seen: number[] = [];
  await loadWorld(world(300), connect, ({ families, of }) => seen.push(families / of));
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
  expect(seen.at(-1)).toBe(1);
  expect(seen.length).toBeGreaterThan(1);
}, 60_000);
