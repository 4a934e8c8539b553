import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHAIN_SETTINGS, type Connection, connectionAs, startEmbeddedPostgres, withClient } from '@ketengraaf/database';
import { prepareParty } from '@ketengraaf/facts';

const PASSWORDS = { owner: 'owner', app: 'app', loader: 'loader', stats: 'stats' };

/** A real schools database for one test file. */
export interface SchoolDatabase {
  readonly as: (duty: 'owner' | 'app' | 'loader') => Connection;
  readonly admin: Connection;
  run(duty: 'owner' | 'loader', ...statements: string[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL and makes the schools' tables in it. */
export async function startSchoolDatabase(): Promise<SchoolDatabase> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'door-'));
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'data'), durable: false, password: 'admin', settings: CHAIN_SETTINGS });
  const admin = { host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres' };
  const as = (duty: 'owner' | 'app' | 'loader'): Connection => connectionAs(admin, 'schools', duty, PASSWORDS[duty]);
  await prepareParty({ party: 'schools', admin, passwords: PASSWORDS, folder: path.join(__dirname, '../../../../subgraphs/schools/migrations') });
  return {
    as,
    admin,
    run: (duty, ...statements) =>
      withClient(as(duty), async (client) => {
        let rows: Record<string, unknown>[] = [];
        for (const statement of statements) rows = (await client.query(statement)).rows;
        return rows;
      }),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
