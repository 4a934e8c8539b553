import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHAIN_SETTINGS, type Connection, connectionAs, type Duty, removeEmbeddedPostgres, startEmbeddedPostgres, withClient } from '@ketengraaf/database';
import { type Database, openDatabase } from '@ketengraaf/door';
import { prepareParty } from '@ketengraaf/facts';
import type { Client } from 'pg';
import { consortia } from '../src';

/** The instant it is in every test's database: a Monday morning in summer. */
export const NOW = '2026-06-01T10:00:00Z';
/** The day it is. */
export const TODAY = '2026-06-01';

const PASSWORDS = { owner: 'owner', app: 'app', loader: 'loader' } as const;

/** A database of the consortia for one test file. */
export interface ChainDatabase {
  /** As the subgraph sees it. */
  readonly database: Database;
  /** A superuser's view of the same, past every wall of the database. */
  readonly unwalled: Database;
  /** Runs work as one of the roles. */
  as<T>(duty: Duty | 'admin', work: (client: Client) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL with the migrated database of the consortia in it, whose clock stands still. */
export async function startChainDatabase(): Promise<ChainDatabase> {
  const base = mkdtempSync(path.join(tmpdir(), 'ketengraaf-consortia-'));
  chmodSync(base, 0o755);
  const dataDir = path.join(base, 'postgres');
  const server = await startEmbeddedPostgres({ dataDir, durable: false, password: 'test', settings: CHAIN_SETTINGS });
  const admin: Connection = { host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres' };
  await prepareParty({ party: 'consortia', admin, passwords: PASSWORDS, folder: consortia.migrations });
  const connectionOf = (duty: Duty | 'admin'): Connection =>
    duty === 'admin' ? { ...admin, database: 'consortia' } : connectionAs(server, 'consortia', duty, PASSWORDS[duty as keyof typeof PASSWORDS]);
  await withClient(connectionOf('owner'), (client) =>
    client.query(`create or replace function app.now() returns timestamptz stable parallel safe language sql return timestamptz '${NOW}'`),
  );
  const rows = consortia.words.flatMap((word) => word.rows ?? []);
  const database = await openDatabase('consortia', connectionOf('app'), rows, { size: 4, patience: 5_000 });
  const unwalled = await openDatabase('consortia', connectionOf('admin'), rows, { size: 2, patience: 5_000 });
  return {
    database,
    unwalled,
    as: (duty, work) => withClient(connectionOf(duty), work),
    async stop() {
      await Promise.all([database.close(), unwalled.close()]);
      await server.stop();
      removeEmbeddedPostgres(dataDir);
      rmSync(base, { recursive: true, force: true });
    },
  };
}
