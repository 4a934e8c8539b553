import { rmSync } from 'node:fs';
import path from 'node:path';
import { type ClusterTemplate, type Connection, removeEmbeddedPostgres, startEmbeddedPostgres } from '@ketengraaf/database';
import { temporaryFolder } from './temporary-folder';

/** A PostgreSQL server that lives as long as a test. */
export interface TestCluster {
  readonly host: string;
  readonly port: number;
  /** Its superuser. */
  readonly admin: Connection;
  /** Stops it, hands over the folder with its data, and removes every file of it. */
  stopBefore(work: (data: string) => Promise<void>): Promise<void>;
  /** Stops it and removes every file of it. */
  stop(): Promise<void>;
}

/** What is not as usual. */
export interface TestClusterWish {
  readonly settings?: Readonly<Record<string, string>>;
  /** Of the superuser. */
  readonly password?: string;
  /** What is in it; nothing, unless said otherwise. */
  readonly template?: ClusterTemplate;
}

/** Starts a PostgreSQL with the chain's settings on a free port, fast and without regard for power cuts. */
export async function startTestCluster({ settings = {}, password = 'superuser', template }: TestClusterWish = {}): Promise<TestCluster> {
  const folder = temporaryFolder('cluster');
  const dataDir = path.join(folder, 'postgres');
  const remove = (): void => {
    removeEmbeddedPostgres(dataDir);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { host, port, user, stop } = await startEmbeddedPostgres({ dataDir, durable: false, password, settings, ...(template && { template }) });
    const admin: Connection = { host, port, user, password, database: 'postgres' };
    return {
      host,
      port,
      admin,
      stopBefore: (work) =>
        stop()
          .then(() => work(path.join(dataDir, 'data')))
          .finally(remove),
      stop: () => stop().finally(remove),
    };
  } catch (error) {
    remove();
    throw error;
  }
}
