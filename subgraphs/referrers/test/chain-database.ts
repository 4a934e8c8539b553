import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Connection, connectionAs, removeEmbeddedPostgres, startEmbeddedPostgres, withClient } from '@ketengraaf/database';
import { type Database, openDatabase } from '@ketengraaf/door';
import { prepareParty } from '@ketengraaf/facts';
import { referrers } from '../src';

/** The instant it is in every test's database. */
const NOW = '2026-06-01T10:00:00Z';
const PASSWORDS = { owner: 'owner', app: 'app', loader: 'loader' } as const;

/** A database of the referrers for one test file. */
export interface ChainDatabase {
  /** As the subgraph sees it. */
  readonly database: Database;
  /** A superuser's view of the same, past every wall of the database. */
  readonly unwalled: Database;
  /** Runs statements as the role that fills synthetic data. */
  load(...statements: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL with the migrated database of the referrers in it, whose clock stands still. */
export async function startChainDatabase(): Promise<ChainDatabase> {
  const base = mkdtempSync(path.join(tmpdir(), 'ketengraaf-referrers-'));
  // open, so that PostgreSQL's own user can walk to its data where the tests run as root
  chmodSync(base, 0o755);
  const dataDir = path.join(base, 'postgres');
  const server = await startEmbeddedPostgres({ dataDir, durable: false, password: 'test' });
  const admin: Connection = { host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres' };
  await prepareParty({ party: 'referrers', admin, passwords: PASSWORDS, folder: referrers.migrations });
  const as = (duty: keyof typeof PASSWORDS): Connection => connectionAs(admin, 'referrers', duty, PASSWORDS[duty]);
  const run = (connection: Connection, statements: readonly string[]): Promise<void> =>
    withClient(connection, async (client) => {
      for (const statement of statements) await client.query(statement);
    });
  await run(as('owner'), [`create or replace function app.now() returns timestamptz stable parallel safe language sql return timestamptz '${NOW}'`]);
  const rows = referrers.words.flatMap((word) => word.rows ?? []);
  const database = await openDatabase('referrers', as('app'), rows, 4);
  const unwalled = await openDatabase('referrers', { ...admin, database: 'referrers' }, rows, 2);
  return {
    database,
    unwalled,
    load: (...statements) => run(as('loader'), statements),
    async stop() {
      await Promise.all([database.close(), unwalled.close()]);
      await server.stop();
      removeEmbeddedPostgres(dataDir);
      rmSync(base, { recursive: true, force: true });
    },
  };
}
