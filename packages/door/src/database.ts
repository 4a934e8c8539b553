import type { Party } from '@ketengraaf/core';
import type { Connection } from '@ketengraaf/database';
import type { PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { COLUMN_TYPES } from './column-types';

/** Below the gateway's deadline, so that a party answers that it cannot rather than not at all. */
const STATEMENT_TIMEOUT_MILLISECONDS = 1_000;
const WAIT_FOR_CONNECTION_MILLISECONDS = 1_000;

/** A class that describes a table: what is kept. */
// biome-ignore lint/complexity/noBannedTypes: typeorm names row classes by this type
export type RowClass = Function;

/** One connection for one transaction; `discard` keeps a connection in doubt out of the pool. */
export interface Lease {
  readonly client: PoolClient;
  release(): Promise<void>;
  discard(cause: Error): Promise<void>;
}

/** A party's database as its subgraph sees it. */
export interface Database {
  lease(): Promise<Lease>;
  /** Runs one statement outside any transaction and without a caller: it sees no personal row. */
  ask<Row>(text: string): Promise<Row[]>;
  close(): Promise<void>;
}

interface PostgresQueryRunner extends QueryRunner {
  releasePostgresConnection(cause: Error): Promise<void>;
}

/** Opens the pool of a party's subgraph, as the role that owns nothing. */
export async function openDatabase(party: Party, connection: Connection, rows: readonly RowClass[], poolSize: number): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    host: connection.host,
    port: connection.port,
    username: connection.user,
    password: connection.password,
    database: connection.database,
    entities: [...rows],
    installExtensions: false,
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: party,
    poolErrorHandler: () => undefined,
    extra: {
      pipeline: true,
      types: COLUMN_TYPES,
      connectionTimeoutMillis: WAIT_FOR_CONNECTION_MILLISECONDS,
      statement_timeout: STATEMENT_TIMEOUT_MILLISECONDS,
      idle_in_transaction_session_timeout: 5_000,
      idleTimeoutMillis: 60_000,
    },
  });
  await source.initialize();
  return {
    async lease() {
      const runner = source.createQueryRunner() as PostgresQueryRunner;
      const client = (await runner.connect()) as PoolClient;
      return { client, release: () => runner.release(), discard: (cause) => runner.releasePostgresConnection(cause) };
    },
    ask: (text) => source.query(text),
    close: () => source.destroy(),
  };
}
