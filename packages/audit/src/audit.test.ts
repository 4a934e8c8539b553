import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Party, uuidOf } from '@ketengraaf/core';
import { APP_MIGRATIONS, type Connection, migrate, prepareRoles, withClient } from '@ketengraaf/database';
import { type PartyConnections, preparedCluster, prepareTestParties, rowsOf, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { Client } from 'pg';
import { AUDIT_MIGRATIONS } from './migrations';
import { keepSealing, SEAL_ROWS } from './sealing/keep-sealing';
import { dropMonths, makeMonths } from './sealing/months';
import { broken, verifyLog } from './verifying/verify-log';
import { subscribeToSeals } from './witness/subscribe-to-seals';
import { type Access, valuesOf, WRITE_ACCESSES } from './writing/access-row';

const WORKER = { person: uuidOf('worker'), organisation: '12AB', party: 'schools', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION', trace: 't' } as const;
const [ANNA, CONSENT] = [uuidOf('anna'), uuidOf('consent')];
const seen = (over: Partial<Access> = {}): Access => ({
  subjectKind: 'YOUTH',
  subject: ANNA,
  dataClass: 'EDUCATION',
  isPermitted: true,
  ground: 'OWN_ORGANISATION',
  ...over,
});

let cluster: TestCluster;
let schools: PartyConnections;
let referrers: PartyConnections;
const superuser = (party: Party = 'schools'): Connection => ({ ...cluster.admin, database: party.replaceAll('-', '_') });
const asSuperuser = <Row extends object>(statement: string, values: readonly unknown[] = []): Promise<Row[]> => rowsOf<Row>(superuser(), statement, values);

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(['schools', 'referrers']) });
  ({ schools, referrers } = await prepareTestParties(cluster, ['schools', 'referrers'] as const));
  await subscribeToSeals('referrers', referrers.owner, schools.owner);
});

afterAll(() => cluster.stop());

async function enter(client: Client): Promise<void> {
  await client.query('begin');
  await client.query(`select set_config('app.person', $1, true), set_config('app.organisation', $2, true)`, [WORKER.person, WORKER.organisation]);
}

const log = (accesses: readonly Access[] = [seen()], end: 'commit' | 'rollback' = 'commit'): Promise<void> =>
  withClient(schools.app, async (client) => {
    await enter(client);
    await client.query({ ...WRITE_ACCESSES, values: valuesOf(WORKER, accesses) });
    await client.query(end);
  });
const seal = async (): Promise<number> => (await rowsOf<{ sealed: number }>(schools.app, SEAL_ROWS))[0]?.sealed ?? 0;
const verify = () => verifyLog('schools', superuser(), superuser('referrers'));
const isWitnessed = async (): Promise<boolean> => {
  const [own, received] = await Promise.all(
    [schools, referrers].map(({ owner }) => rowsOf<{ count: number }>(owner, `select count(*)::int from audit.seal where party = 'schools'`)),
  );
  return own?.[0]?.count === received?.[0]?.count;
};
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await holds()); await sleep(20)) if (Date.now() > end) throw new Error('it did not come to hold');
}

describe('what is written', () => {
  test('says what NEN 7513 asks for, one row for a subject and a class, refusals and misses too', async () => {
    await rowsOf(
      schools.loader,
      `insert into facts.consent values ('${CONSENT}', '${ANNA}', '12AB', 'PLAN_STATUS', '${uuidOf('mother')}', 'ONLINE', '[2020-01-01,)', '{}')`,
    );
    await log([
      seen(),
      seen({ dataClass: 'PLAN_STATUS', ground: 'INVOLVED_WITH_CONSENT' }),
      seen({ dataClass: 'DIRECTION', isPermitted: false, ground: 'NO_CONSENT' }),
      seen({ subjectKind: 'UNKNOWN', subject: uuidOf('nobody'), isPermitted: false, ground: 'NOT_FOUND' }),
    ]);
    const rows = await asSuperuser<Record<string, unknown>>('select * from audit.access order by id');
    const every = { action: 'R', person: WORKER.person, organisation: '12AB', party: 'schools', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION', trace: 't' };
    for (const row of rows)
      expect(row).toMatchObject({ ...every, source: 'schools', access_point: 'gateway', policy_version: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(rows.map(({ data_class, result, controls, role_code, consent_id }) => [data_class, result, controls, role_code, consent_id])).toEqual([
      ['EDUCATION', 1, 'TFFF', '06', null],
      ['PLAN_STATUS', 1, 'TTTF', '05', CONSENT],
      ['DIRECTION', 2, 'FTFF', '05', null],
      ['EDUCATION', 2, 'FFFF', '06', null],
    ]);
    expect(rows[3]).toMatchObject({ subject_kind: 'UNKNOWN', subject: null, subject_hash: expect.any(Buffer) });
  });

  test('is gone with its transaction', async () => {
    await log([seen({ dataClass: 'SAFETY' })], 'rollback');
    expect(await asSuperuser(`select from audit.access where data_class = 'SAFETY'`)).toEqual([]);
  });

  test.each([
    ['read', 'select * from audit.access'],
    ['changed', `update audit.access set ground = 'INVOLVED'`],
    ['deleted', 'delete from audit.access'],
    ['emptied', 'truncate audit.access'],
    ['read month by month', `select * from audit.access_${new Date().toISOString().slice(0, 7).replace('-', '_')}`],
    ['dated by who writes it', `insert into audit.access (at) values ('2020-01-01')`],
    ['put among earlier transactions', 'insert into audit.access (transaction) values (1)'],
    ['dropped', `select audit.drop_months('2030-01-01')`],
    ['read by its seals', 'select * from audit.seal'],
    ['sealed by hand', 'insert into audit.seal select * from audit.seal'],
    ['unsealed', 'delete from audit_witness.schools'],
  ])('cannot be %s by the role of the subgraph', async (_what, statement) => {
    await expect(
      withClient(schools.app, async (client) => {
        await enter(client);
        await client.query(statement);
      }),
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('is written in nobody else’s name', async () => {
    for (const other of [{ person: uuidOf('other') }, { organisation: '34CD' }]) {
      const forged = withClient(schools.app, async (client) => {
        await enter(client);
        await client.query({ ...WRITE_ACCESSES, values: valuesOf({ ...WORKER, ...other }, [seen()]) });
      });
      await expect(forged).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('what is sealed', () => {
  test('is what ended, whatever the order in which ids were given and transactions ended', async () => {
    const slow = new Client(schools.app);
    await slow.connect();
    await enter(slow);
    await slow.query({ ...WRITE_ACCESSES, values: valuesOf(WORKER, [seen({ dataClass: 'IDENTITY' })]) });
    await log();
    await log([seen()], 'rollback');
    // what a running transaction wrote, and all that came after it, waits
    expect(await seal()).toBe(4);
    expect(await seal()).toBe(0);
    expect(await verify()).toMatchObject({ seals: 1, sealed: 4, unsealed: 1, flaws: [] });
    await slow.query('commit');
    await slow.end();
    expect(await seal()).toBe(2);
    expect(await verify()).toMatchObject({ seals: 2, sealed: 6, unsealed: 0, flaws: [] });
  });

  test('is sealed by one at a time, in seals of a bounded size', async () => {
    for (let row = 0; row < 7; row++) await log([seen(), seen({ dataClass: 'SCHOOL_GOALS' })]);
    const small = () => rowsOf<{ sealed: number }>(schools.app, 'select audit.seal_rows(3) as sealed').then((rows) => rows[0]?.sealed ?? 0);
    let total = 0;
    for (let sealed = 1; sealed > 0; ) {
      const turns = await Promise.all([small(), small(), small()]);
      sealed = turns.reduce((sum, count) => sum + count, 0);
      total += sealed;
      expect(Math.max(...turns)).toBeLessThanOrEqual(4);
    }
    expect(total).toBe(14);
    expect((await verify()).flaws).toEqual([]);
  });

  test('goes on by itself, and reports a turn that fails', async () => {
    const failures: unknown[] = [];
    let turns = 0;
    const sealing = keepSealing(
      (text) => (turns++ === 0 ? Promise.reject(new Error('away')) : rowsOf<{ sealed: number }>(schools.app, text)),
      (error) => failures.push(error),
    );
    await log();
    await until(async () => (await verify()).unsealed === 0);
    sealing.stop();
    expect(failures).toEqual([expect.objectContaining({ message: 'away' })]);
  });
});

describe('what somebody tampers with', () => {
  const putBack: string[] = [];
  beforeAll(async () => {
    await seal();
    await until(isWitnessed);
  });
  afterEach(async () => {
    for (const statement of putBack.splice(0)) await asSuperuser(statement);
    expect(broken(await verify())).toBeUndefined();
  });
  const columns =
    'transaction, at, action, result, person, organisation, party, role, role_code, purpose, subject_kind, subject, data_class, ground, controls, policy_version, access_point, trace';
  const copy = (of: string, over: Record<string, string>): string =>
    `insert into audit.access (${columns}) select ${columns
      .split(', ')
      .map((column) => over[column] ?? column)
      .join(', ')} from audit.access where ${of}`;

  test('a changed row', async () => {
    putBack.push(`update audit.access set result = 2 where data_class = 'DIRECTION'`);
    await asSuperuser(`update audit.access set result = 1 where data_class = 'DIRECTION'`);
    expect(broken(await verify())).toBe('broken at seal 1: a row was changed');
  });

  test('a deleted row', async () => {
    await asSuperuser(`create table public.kept as select * from audit.access where data_class = 'IDENTITY'`);
    putBack.push('insert into audit.access overriding system value select * from public.kept', 'drop table public.kept');
    await asSuperuser(`delete from audit.access where data_class = 'IDENTITY'`);
    expect(broken(await verify())).toBe('broken at seal 2: 1 of 2 rows are gone');
  });

  test('all rows of a seal deleted', async () => {
    const span = `(select int8range(from_transaction, until_transaction) from audit.seal where number = 2) @> transaction`;
    await asSuperuser(`create table public.kept as select * from audit.access where ${span}`);
    putBack.push('insert into audit.access overriding system value select * from public.kept', 'drop table public.kept');
    await asSuperuser(`delete from audit.access where ${span}`);
    expect(broken(await verify())).toBe('broken at seal 2: all 2 rows of it are gone');
  });

  test('an added row among those of an earlier transaction', async () => {
    putBack.push(`delete from audit.access where trace = 'forged'`);
    await asSuperuser(copy(`data_class = 'DIRECTION'`, { trace: `'forged'` }));
    expect(broken(await verify())).toBe('broken at seal 1: 1 row was added');
  });

  test('an added row in a month in which its transaction wrote nothing', async () => {
    await asSuperuser(`select audit.make_months('2024-05-01', 0)`);
    putBack.push('drop table audit.access_2024_05');
    await asSuperuser(copy(`data_class = 'DIRECTION'`, { trace: `'forged'`, at: `'2024-05-05'` }));
    expect(broken(await verify())).toBe('broken at seal 1: 1 row was added in another month');
  });

  test('a seal made to fit a change, which breaks the chain, and a chain made to fit, which the witness tells', async () => {
    await asSuperuser('create table public.kept as select * from audit.access');
    await asSuperuser('create table public.seals as select * from audit.seal');
    await asSuperuser(`update audit.access set result = 1 where data_class = 'DIRECTION'`);
    await asSuperuser(`update audit.seal set digest = '\\x00' where number = 1`);
    expect(broken(await verify())).toMatch(/^broken at seal 1: (a row was changed|the seal itself was changed)/);
    await asSuperuser('delete from audit.seal');
    while ((await seal()) > 0);
    const report = await verify();
    expect(broken(report)).toBe('broken at seal 1: referrers received another seal of that number');
    expect(report.flaws.every(({ what }) => what.startsWith('referrers received'))).toBe(true);
    // the witness goes on receiving, and what it now has of the forger is evidence
    await until(async () => (await rowsOf(referrers.owner, `select from audit.seal where party = 'schools' and number = 1`)).length === 2);
    expect(broken(await verify())).toMatch(/^broken at seal 1: referrers received another seal/);
    await asSuperuser('delete from audit.seal');
    await asSuperuser('delete from audit.access');
    await asSuperuser('insert into audit.access overriding system value select * from public.kept');
    await asSuperuser('alter table audit_witness.schools disable trigger all');
    await rowsOf(superuser('referrers'), `delete from audit.seal where party = 'schools'`);
    await asSuperuser('insert into audit.seal select * from public.seals');
    await asSuperuser('drop table public.kept, public.seals');
    await until(isWitnessed);
  });

  test('seals cut off at the end', async () => {
    await log();
    await seal();
    await until(isWitnessed);
    await asSuperuser('create table public.seals as select * from audit.seal order by number desc limit 1');
    await asSuperuser('delete from audit.seal where number = (select number from public.seals)');
    expect(broken(await verify())).toMatch(/: referrers received it and it is gone here$/);
    await rowsOf(superuser('referrers'), `delete from audit.seal where hash = $1`, [
      (await asSuperuser<{ hash: Buffer }>('select hash from public.seals'))[0]?.hash,
    ]);
    await asSuperuser('insert into audit.seal select * from public.seals');
    await asSuperuser('drop table public.seals');
    await until(isWitnessed);
  });

  test('a new row dated before it can have been written', async () => {
    await sleep(2_100);
    await log();
    await seal();
    await until(isWitnessed);
    const [before] = await asSuperuser<{ seals: number }>('select count(*)::int as seals from audit.seal');
    await asSuperuser(
      copy(`data_class = 'DIRECTION'`, { transaction: 'pg_current_xact_id()::text::bigint', at: `clock_timestamp() - interval '1 minute'`, trace: `'forged'` }),
    );
    expect(await seal()).toBe(1);
    await until(isWitnessed);
    expect(broken(await verify())).toBe(`broken at seal ${(before?.seals ?? 0) + 1}: a row bears a time at which it cannot have been written`);
    await asSuperuser(`delete from audit.access where trace = 'forged'`);
    for (const party of ['schools', 'referrers'] as const)
      await rowsOf(superuser(party), `delete from audit.seal where party = 'schools' and number = ${(before?.seals ?? 0) + 1}`);
  });
});

describe('the witness', () => {
  test('misses nothing while it is away, and gets only new seals', async () => {
    await rowsOf(referrers.owner, 'alter subscription seals disable');
    await log();
    await seal();
    await subscribeToSeals('referrers', referrers.owner, schools.owner);
    await until(isWitnessed);
    expect((await verify()).flaws).toEqual([]);
  });

  test('catches up when its slot was lost', async () => {
    await rowsOf(referrers.owner, 'alter subscription seals disable');
    await until(async () => (await asSuperuser('select from pg_replication_slots where not active and slot_name = $1', ['seals_of_schools'])).length === 1);
    await asSuperuser(`select pg_drop_replication_slot('seals_of_schools')`);
    await log();
    await seal();
    await subscribeToSeals('referrers', referrers.owner, schools.owner);
    await log();
    await seal();
    await until(isWitnessed);
    expect((await verify()).flaws).toEqual([]);
  });

  test('takes no seals of another party than the one it is the witness of', async () => {
    await expect(rowsOf(referrers.owner, `update audit_witness.schools set party = 'referrers'`)).rejects.toThrow(/partition constraint/);
  });
});

describe('what is kept', () => {
  test('is at least five years, and what is dropped leaves the rest verifiable', async () => {
    const connections = await prepareTestParties(cluster, ['consortia', 'local-teams'] as const);
    await subscribeToSeals('local-teams', connections['local-teams'].owner, connections.consortia.owner);
    const consortia = { ...cluster.admin, database: 'consortia' };
    const old = (day: string) =>
      rowsOf(consortia, `select audit.make_months('${day}', 0)`).then(() =>
        rowsOf(
          consortia,
          `insert into audit.access (at, result, person, organisation, party, role, role_code, purpose, subject_kind, subject, data_class, ground, controls, policy_version, access_point, trace)
        values ('${day}', 1, '${WORKER.person}', 'c', 'consortia', 'INTAKE_DESK', '06', 'PLACEMENT', 'YOUTH', '${ANNA}', 'TRAJECTORY', 'OWN_ORGANISATION', 'TFFF', 'v', 'gateway', 't')`,
        ),
      );
    await old('2019-03-31T23:30:00Z');
    await old('2019-04-01T00:30:00Z');
    await old('2025-06-01');
    expect((await rowsOf<{ sealed: number }>(connections.consortia.app, SEAL_ROWS))[0]?.sealed).toBe(3);
    const check = () => verifyLog('consortia', consortia, { ...cluster.admin, database: 'local_teams' });
    expect(await check()).toMatchObject({ seals: 3, sealed: 3, expired: 0, flaws: [] });
    expect(await dropMonths(connections.consortia.owner, '2019-04-15')).toEqual(['2019-03']);
    expect(await check()).toMatchObject({ seals: 3, expired: 1, flaws: [] });
    expect(await dropMonths(connections.consortia.owner, '2099-01-01')).toEqual(['2019-04']);
    expect(await check()).toMatchObject({ seals: 3, expired: 2, flaws: [] });
    await rowsOf(consortia, 'drop table audit.access_2025_06');
    expect(broken(await check())).toBe('broken at seal 3: all 1 rows of it are gone');
  });

  test('goes over into months where there was a log without them', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'audit-'));
    const empty = await startTestCluster();
    const owner = { ...empty.admin, database: 'municipalities' };
    await prepareRoles(empty.admin, 'municipalities', { owner: 'o', app: 'a' });
    copyFileSync(path.join(AUDIT_MIGRATIONS.folder, '0001-audit.sql'), path.join(folder, '0001-audit.sql'));
    await migrate(owner, [APP_MIGRATIONS, { ...AUDIT_MIGRATIONS, folder }]);
    await rowsOf(
      owner,
      `insert into audit.access (at, action, result, person, organisation, role, purpose, subject_kind, subject, data_class, ground, trace)
       select day::timestamptz, 'R', 1, '${WORKER.person}', 'GM0935', 'ACCESS_DESK', 'ACCESS_DECISION', 'YOUTH', '${ANNA}', 'ALLOCATION', 'INVOLVED', 't'
       from unnest(array['2024-02-29T12:00:00Z', '2026-01-31T12:00:00Z', '2026-10-01T12:00:00Z']) as day`,
    );
    await migrate(owner, [APP_MIGRATIONS, AUDIT_MIGRATIONS]);
    const rows = await rowsOf(
      owner,
      `select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day, tableoid::regclass::text as month from audit.access order by id`,
    );
    expect(rows).toEqual(
      ['2024-02', '2026-01', '2026-10'].map((month) => ({ day: expect.stringContaining(month), month: `audit.access_${month.replace('-', '_')}` })),
    );
    rmSync(folder, { recursive: true });
    await empty.stop();
  });

  test('has its months made ahead, and once', async () => {
    const months = async () =>
      (await asSuperuser<{ month: string }>(`select right(inhrelid::regclass::text, 7) as month from pg_inherits where inhparent = 'audit.access'::regclass`))
        .length;
    const before = await months();
    await makeMonths(schools.owner);
    expect([before, await months()]).toEqual([14, 14]);
    const unprotected = await asSuperuser(
      `select from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'audit.access'::regclass and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(unprotected).toEqual([]);
  });
});
