import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Connection, connectionAs, printConnection, readConnection } from './databases';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded';
import { ChangedMigrationError, migrate } from './migrate';
import { prepareRoles } from './roles';
import { withClient } from './with-client';

const folder = mkdtempSync(path.join(os.tmpdir(), 'database-'));
const migrations = { name: 'words', folder: path.join(folder, 'migrations') };
let server: EmbeddedPostgres;
let admin: Connection;
let owner: Connection;

const write = (file: string, sql: string): void => writeFileSync(path.join(migrations.folder, file), sql);

beforeAll(async () => {
  mkdirSync(migrations.folder);
  server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'data'), durable: false, password: 'admin' });
  admin = { host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres' };
  owner = connectionAs(admin, 'local-teams', 'owner', 'first');
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('makes roles and database once, for as many as ask at once, and sets today’s passwords', async () => {
  await Promise.all(
    (['local-teams', 'schools', 'consortia'] as const).flatMap((party) => [
      prepareRoles(admin, party, { owner: 'first', app: 'a' }),
      prepareRoles(admin, party, { owner: 'first', app: 'a' }),
    ]),
  );
  await prepareRoles(admin, 'local-teams', { owner: "sec'ond", app: 'a' });
  await expect(withClient(owner, async () => undefined)).rejects.toThrow(/password/);
  owner = connectionAs(admin, 'local-teams', 'owner', "sec'ond");
  const [role] = await withClient(
    owner,
    async (client) => (await client.query('select rolsuper, rolbypassrls, rolreplication from pg_roles where rolname = current_user')).rows,
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolreplication: true });
});

test('runs what has not run, in order and once, for as many as start at once', async () => {
  write('0001-word.sql', 'create schema words; set search_path = words; create table word (name text);');
  write('0002-more.sql', 'create table outside (name text); insert into words.word values (1);');
  const ran = await Promise.all([migrate(owner, [migrations]), migrate(owner, [migrations])]);
  expect(ran.flat().sort()).toEqual(['words/0001-word.sql', 'words/0002-more.sql']);
  const [{ tables }] = await withClient(
    owner,
    async (client) =>
      (
        await client.query(
          `select array_agg(schemaname || '.' || tablename order by schemaname)::text[] as tables from pg_tables where tablename in ('word', 'outside')`,
        )
      ).rows,
  );
  expect(tables).toEqual(['public.outside', 'words.word']);
});

test('keeps nothing of a migration that fails, and goes on from there once it is mended', async () => {
  write('0003-broken.sql', 'create table half (name text); select 1 / 0;');
  await expect(migrate(owner, [migrations])).rejects.toThrow(/words\/0003-broken\.sql failed: division by zero/);
  write('0003-broken.sql', 'create table half (name text);');
  expect(await migrate(owner, [migrations])).toEqual(['words/0003-broken.sql']);
});

test('refuses a migration that was changed after it ran', async () => {
  write('0001-word.sql', 'create schema words; create table word (name text, more text);');
  await expect(migrate(owner, [migrations])).rejects.toBeInstanceOf(ChangedMigrationError);
});

test('an address is read as it was written', () => {
  const connection = { host: 'db', port: 5433, user: 'a:b', password: 'p@ss/word?', database: 'local_teams' };
  expect(readConnection(printConnection(connection))).toEqual(connection);
  expect(() => readConnection('http://db/x')).toThrow(/postgres:\/\//);
  expect(() => readConnection('db')).toThrow(/postgres:\/\//);
});
