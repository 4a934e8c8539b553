import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Party, uuidOf } from '@ketengraaf/core';
import { CHAIN_SETTINGS, type Connection, connectionAs, type EmbeddedPostgres, startEmbeddedPostgres, withClient } from '@ketengraaf/database';
import { channelOf, factsFor } from './facts';
import { type Freshness, watchFreshness } from './freshness';
import { prepareParty } from './prepare-party';
import { subscribeToFacts } from './subscribe';

const PASSWORDS = { owner: "own'er \\", app: 'app', loader: 'loader' };
const READERS: Party[] = ['schools', 'consortia'];
const folder = mkdtempSync(path.join(os.tmpdir(), 'facts-'));
const dataDir = path.join(folder, 'data');
let server: EmbeddedPostgres;

const start = async (): Promise<void> => {
  server = await startEmbeddedPostgres({ dataDir, durable: false, password: 'admin', settings: CHAIN_SETTINGS });
};
const admin = (): Connection => ({ host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres' });
const as = (party: Party, duty: 'owner' | 'app' | 'loader'): Connection => connectionAs(admin(), party, duty, PASSWORDS[duty]);
const prepare = (party: Party) =>
  prepareParty({ party, admin: admin(), passwords: PASSWORDS, folder: path.join(__dirname, `../../../subgraphs/${party}/migrations`) });
const subscribe = (reader: Party) => subscribeToFacts(reader, as(reader, 'owner'), as('local-teams', 'owner'));
const run = <T>(connection: Connection, statement: string): Promise<T[]> =>
  withClient(connection, async (client) => (await client.query(statement)).rows as T[]);
const watch = (reader: Party): Freshness => watchFreshness(reader, (statement) => run(as(reader, 'app'), statement));
const people = (party: Party): Promise<string[]> =>
  run<{ id: string }>(as(party, 'owner'), 'select id from facts.person order by id').then((rows) => rows.map(({ id }) => id));

async function until<T>(what: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (const end = Date.now() + 10_000; ; ) {
    const value = await what();
    if (holds(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const bothFresh = async (): Promise<boolean[]> => {
  const watches = READERS.map(watch);
  const fresh = await Promise.all(watches.map((freshness) => until(freshness.look, Boolean)));
  for (const freshness of watches) freshness.stop();
  return fresh;
};

beforeAll(async () => {
  await start();
  await Promise.all((['local-teams', ...READERS] as const).map(prepare));
}, 60_000);

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const [ANNA, BAS] = [uuidOf('anna'), uuidOf('bas')];

test('nobody is fresh before it subscribed', async () => {
  const freshness = watch('schools');
  expect([await freshness.look(), freshness.isFresh()]).toEqual([false, false]);
  freshness.stop();
});

test('a party receives the facts whose audience names it, and no others', async () => {
  await run(
    as('local-teams', 'loader'),
    `insert into facts.person values ('${ANNA}', '2012-02-29', '{local-teams,schools}'), ('${BAS}', '2014-01-01', '{consortia,local-teams}')`,
  );
  await Promise.all(READERS.map(subscribe));
  expect(await bothFresh()).toEqual([true, true]);
  expect([await people('schools'), await people('consortia')]).toEqual([[ANNA], [BAS]]);
});

test('a party that comes to know somebody receives the fact, one that no longer does loses it', async () => {
  await run(as('local-teams', 'owner'), `update facts.person set audience = '{local-teams,schools}' where id = '${BAS}'`);
  expect(
    await until(
      () => people('schools'),
      (ids) => ids.length === 2,
    ),
  ).toEqual([ANNA, BAS].sort());
  expect(
    await until(
      () => people('consortia'),
      (ids) => ids.length === 0,
    ),
  ).toEqual([]);
});

test('an involvement travels without its family, and measures never to schools', async () => {
  await run(
    as('local-teams', 'loader'),
    `insert into facts.involvement values ('${uuidOf('i')}', '${ANNA}', '${uuidOf('family')}', 'schools', '12AB', null, 'SCHOOL_COORDINATOR', '[2020-01-01,)', '{local-teams,schools}')`,
  );
  await run(
    as('local-teams', 'loader'),
    `insert into facts.measure values ('${uuidOf('m')}', '${ANNA}', 'SUPERVISION_ORDER', 'GI', '[2020-01-01,)', '{consortia,local-teams,schools}')`,
  );
  const involved = () =>
    run<{ family_id: string | null; organisation: string }>(as('schools', 'owner'), 'select family_id, organisation from facts.involvement');
  expect(await until(involved, (rows) => rows.length === 1)).toEqual([{ family_id: null, organisation: '12AB' }]);
  expect(
    await until(
      () => run(as('consortia', 'owner'), 'select id from facts.measure'),
      (rows) => rows.length === 1,
    ),
  ).toHaveLength(1);
  expect(await run(as('schools', 'owner'), 'select id from facts.measure')).toEqual([]);
  expect(factsFor('schools')).not.toContain('measure');
});

test('a publication made before a fact had a column is brought up to date, and the column arrives', async () => {
  await run(
    as('local-teams', 'owner'),
    `alter publication ${channelOf('schools')} set table facts.person where ('schools' = any (audience)), facts.involvement where ('schools' = any (audience)),
      facts.consent where ('schools' = any (audience)), facts.authority (id, holder, youth_id, kind, during, audience) where ('schools' = any (audience))`,
  );
  await prepare('local-teams');
  await run(
    as('local-teams', 'loader'),
    `insert into facts.authority (id, holder, youth_id, kind, disputed, during, audience)
      values ('${uuidOf('a')}', '${uuidOf('father')}', '${ANNA}', 'CUSTODY', true, '[2020-01-01,)', '{local-teams,schools}')`,
  );
  const held = () => run<{ disputed: boolean }>(as('schools', 'owner'), 'select disputed from facts.authority');
  expect(await until(held, (rows) => rows.length === 1)).toEqual([{ disputed: true }]);
});

test('the subgraph’s role neither reads nor writes a fact', async () => {
  await expect(run(as('schools', 'app'), 'select * from facts.person')).rejects.toThrow(/permission denied/);
  await expect(run(as('local-teams', 'app'), `insert into facts.person values (gen_random_uuid(), '2012-01-01', '{}')`)).rejects.toThrow(/permission denied/);
  await expect(run(as('schools', 'app'), 'select subconninfo from pg_subscription')).rejects.toThrow(/permission denied/);
});

test('a reader at work for seconds keeps its stream, and an idle one hears of its publisher all that time', async () => {
  const senders = () =>
    run<{ active_pid: number }>(as('local-teams', 'owner'), `select active_pid from pg_replication_slots where slot_name = '${channelOf('schools')}'`);
  const before = await senders();
  const idle = watch('consortia');
  const looks = await withClient(as('schools', 'owner'), async (client) => {
    await client.query('begin');
    await client.query('lock table facts.person in access exclusive mode');
    await run(as('local-teams', 'loader'), `insert into facts.person values ('${uuidOf('dirk')}', '2013-01-01', '{local-teams,schools}')`);
    const seen: boolean[] = [];
    for (const end = Date.now() + 6_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) seen.push(await idle.look());
    await client.query('commit');
    return seen;
  });
  idle.stop();
  const arrived = await until(
    () => people('schools'),
    (ids) => ids.includes(uuidOf('dirk')),
  );
  expect([arrived.includes(uuidOf('dirk')), await senders(), new Set(looks)]).toEqual([true, before, new Set([true])]);
  await run(as('local-teams', 'owner'), `delete from facts.person where id = '${uuidOf('dirk')}'`);
}, 20_000);

test('after a restart on another port facts flow again, without being copied anew', async () => {
  await server.stop();
  await start();
  await Promise.all(READERS.map(subscribe));
  await run(as('local-teams', 'loader'), `insert into facts.person values ('${uuidOf('carl')}', '2015-01-01', '{local-teams,schools}')`);
  expect(
    await until(
      () => people('schools'),
      (ids) => ids.length === 3,
    ),
  ).toHaveLength(3);
  expect(await bothFresh()).toEqual([true, true]);
});

test('a lost slot is mended by copying anew', async () => {
  await withClient(as('schools', 'owner'), (client) => client.query('alter subscription facts disable'));
  await until(
    () => run<{ active: boolean }>(as('local-teams', 'owner'), `select active from pg_replication_slots where slot_name = '${channelOf('schools')}'`),
    ([slot]) => slot?.active === false,
  );
  await run(as('local-teams', 'owner'), `select pg_drop_replication_slot('${channelOf('schools')}')`);
  await run(as('local-teams', 'loader'), `insert into facts.person values ('${uuidOf('dora')}', '2016-01-01', '{local-teams,schools}')`);
  await subscribe('schools');
  expect(
    await until(
      () => people('schools'),
      (ids) => ids.length === 4,
    ),
  ).toHaveLength(4);
  expect(await bothFresh()).toEqual([true, true]);
});

test('what is written while facts are copied comes once, and none of it is lost', async () => {
  let isWriting = true;
  let written = 0;
  const writing = withClient(as('local-teams', 'loader'), async (client) => {
    for (; isWriting; written++) await client.query(`insert into facts.person values (gen_random_uuid(), '2017-01-01', '{local-teams,schools}')`);
  });
  await until(
    async () => written,
    (so) => so > 20,
  );
  await run(as('schools', 'owner'), 'alter subscription facts disable');
  await run(as('schools', 'owner'), 'alter subscription facts set (slot_name = none)');
  await run(as('schools', 'owner'), 'drop subscription facts');
  await subscribe('schools');
  const once = written;
  await until(
    async () => written,
    (so) => so > once + 20,
  );
  isWriting = false;
  await writing;
  const owned = (await run<{ id: string }>(as('local-teams', 'owner'), `select id from facts.person where 'schools' = any (audience) order by id`)).map(
    ({ id }) => id,
  );
  expect(owned.length).toBeGreaterThan(40);
  expect(
    await until(
      () => people('schools'),
      (ids) => ids.length === owned.length,
    ),
  ).toEqual(owned);
  await run(as('local-teams', 'owner'), `delete from facts.person where birth_date = '2017-01-01'`);
  expect(
    await until(
      () => people('schools'),
      (ids) => ids.length === 4,
    ),
  ).toHaveLength(4);
});

test('a party whose worker cannot apply stops being fresh', async () => {
  await run(as('schools', 'owner'), `alter table facts.person add constraint impossible check (birth_date < '2017-01-01')`);
  await run(as('local-teams', 'loader'), `insert into facts.person values ('${uuidOf('emma')}', '2018-01-01', '{local-teams,schools}')`);
  const freshness = watch('schools');
  expect(await until(freshness.look, (fresh) => !fresh)).toBe(false);
  freshness.stop();
  await run(as('schools', 'owner'), 'alter table facts.person drop constraint impossible');
  expect(
    await until(
      () => people('schools'),
      (ids) => ids.length === 5,
    ),
  ).toHaveLength(5);
});

test('many foreign consents do not slow a statement', async () => {
  const plan = await withClient(as('schools', 'owner'), async (client) => {
    await client.query(
      `insert into facts.consent select gen_random_uuid(), gen_random_uuid(), 'somebody', 'EDUCATION', gen_random_uuid(), 'ONLINE', '[2020-01-01,)', '{}' from generate_series(1, 50000)`,
    );
    await client.query('analyze facts.consent');
    await client.query(`select set_config('app.organisation', '12AB', false)`);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain select * from facts.consent c where c.youth_id = any (array['${ANNA}']::uuid[]) and c.organisation = app.organisation() and c.during @> app.now()`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toMatch(/Index Scan/);
  expect(plan).not.toMatch(/Seq Scan/);
});
