import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, removeEmbeddedPostgres, withClient } from '@ketengraaf/database';
import { type KeptPostgres, keepPostgres } from './kept-postgres';

jest.setTimeout(60_000);

let folder: string;
let dataDir: string;
let server: KeptPostgres;
const said: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ketengraaf-kept-'));
  chmodSync(folder, 0o755);
  dataDir = path.join(folder, 'postgres');
  server = await keepPostgres({ dataDir, port: await freePort(), durable: false, password: 'secret' }, (sentence) => said.push(sentence));
});
afterAll(async () => {
  await server.stop();
  removeEmbeddedPostgres(dataDir);
  rmSync(folder, { recursive: true, force: true });
});

const answer = (): Promise<unknown> =>
  withClient({ ...server, user: 'postgres', password: 'secret', database: 'postgres' }, async (client) => (await client.query('select 1 as one')).rows[0]);

test('a PostgreSQL that is killed answers again at the same place', async () => {
  expect(await answer()).toEqual({ one: 1 });
  const before = server.pid();
  process.kill(before, 'SIGKILL');
  for (const end = Date.now() + 30_000; !said.includes('PostgreSQL is back.') && Date.now() < end; ) await sleep(50);
  expect(await answer()).toEqual({ one: 1 });
  expect(server.pid()).not.toBe(before);
  expect(said).toEqual(['PostgreSQL ended; it starts again, and requests fail until then.', 'PostgreSQL is back.']);
});

test('a PostgreSQL that crashes serves again when that is told', async () => {
  const before = server.pid();
  await server.crash();
  expect([server.pid() === before, await answer()]).toEqual([false, { one: 1 }]);
});

test('a PostgreSQL that is stopped stays down', async () => {
  await server.stop();
  await sleep(500);
  await expect(answer()).rejects.toThrow('ECONNREFUSED');
  expect(said).toHaveLength(4);
});
