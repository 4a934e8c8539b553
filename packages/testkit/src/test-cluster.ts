import { rmSync } from 'node:fs';
import path from 'node:path';
import { type Connection, removeEmbeddedPostgres, startEmbeddedPostgres } from '@ketengraaf/database';
import { temporaryFolder } from './temporary-folder';

/** A PostgreSQL server that lives as long as a test. */
export interface TestCluster {
  readonly host: string;
  readonly port: number;
  /** Its superuser. */
  readonly admin: Connection;
  /** Stops it and removes every file of it. */
  stop(): Promise<void>;
}

/** Starts an empty PostgreSQL with the chain's settings on a free port, fast and without regard for power cuts. */
export async function startTestCluster(settings: Readonly<Record<string, string>> = {}, superuserPassword = 'superuser'): Promise<TestCluster> {
  const folder = temporaryFolder('cluster');
  const dataDir = path.join(folder, 'postgres');
  const remove = (): void => {
    removeEmbeddedPostgres(dataDir);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { host, port, user, password, stop } = await startEmbeddedPostgres({ dataDir, durable: false, password: superuserPassword, settings });
    const admin: Connection = { host, port, user, password, database: 'postgres' };
    return { host, port, admin, stop: () => stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
