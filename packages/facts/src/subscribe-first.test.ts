import { type Connection, withClient } from '@ketengraaf/database';
import { type PartyConnections, preparedCluster, prepareTestParty, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { factsStream } from './subscribe';
import { subscribeFirst } from './subscribe-first';

const READERS = ['schools', 'consortia'] as const;
let cluster: TestCluster;
let owner: PartyConnections;
const readers = new Map<(typeof READERS)[number], PartyConnections>();

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(['local-teams', ...READERS]) });
  owner = await prepareTestParty(cluster, 'local-teams');
  for (const reader of READERS) readers.set(reader, await prepareTestParty(cluster, reader));
}, 60_000);

afterAll(() => cluster?.stop());

const streams = () => [...readers].map(([reader, connections]) => factsStream(reader, connections.owner, owner.owner));
const people = (connection: Connection): Promise<string[]> =>
  withClient(connection, async (client) => (await client.query<{ id: string }>('select id from facts.person order by id')).rows.map(({ id }) => id));

/** Whom a reader knows, once that is everybody or ten seconds have gone by. */
async function received({ owner: reader }: PartyConnections, everybody: readonly string[]): Promise<string[]> {
  for (const end = Date.now() + 10_000; ; ) {
    const known = await people(reader);
    if (known.length === everybody.length || Date.now() > end) return known;
  }
}

const indexes = (): Promise<string[][]> =>
  Promise.all(
    [...readers.values()].map((connections) =>
      withClient(connections.owner, async (client) => {
        const { rows } = await client.query<{ indexdef: string }>(`select indexdef from pg_indexes where schemaname = 'facts' order by 1`);
        return rows.map(({ indexdef }) => indexdef);
      }),
    ),
  );

test('whoever writes meanwhile waits for the slots: every row comes once, none is lost, and the tables are as they were', async () => {
  const indexed = await indexes();
  let isWriting = true;
  let written = 0;
  const writing = withClient(owner.loader, async (client) => {
    for (; isWriting; written++) await client.query(`insert into facts.person values (gen_random_uuid(), '2017-01-01', '{consortia,local-teams,schools}')`);
  });
  while (written < 20) await new Promise(setImmediate);
  await subscribeFirst(streams());
  const before = written;
  while (written < before + 20) await new Promise(setImmediate);
  isWriting = false;
  await writing;
  const everybody = await people(owner.owner);
  expect(everybody.length).toBe(written);
  for (const connections of readers.values()) expect(await received(connections, everybody)).toEqual(everybody);
  expect(await indexes()).toEqual(indexed);
}, 60_000);

test('what somebody subscribed to before stays as it is', async () => {
  const everybody = await people(owner.owner);
  await expect(subscribeFirst(streams())).rejects.toThrow(/already exists/);
  await withClient(owner.loader, (client) =>
    client.query(`insert into facts.person values (gen_random_uuid(), '2018-01-01', '{consortia,local-teams,schools}')`),
  );
  for (const connections of readers.values()) expect(await received(connections, [...everybody, 'one more'])).toHaveLength(everybody.length + 1);
}, 60_000);
