import type { Party } from '@ketengraaf/core';
import type { Connection } from '@ketengraaf/database';
import type { PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { COLUMN_TYPES } from './column-types';

const FIRST_CONNECTION_WITHIN_MILLISECONDS = 30_000;
const TRY_AGAIN_AFTER_MILLISECONDS = 250;

/** How a pool behaves. */
export interface PoolWish {
  readonly size: number;
  /** How long a statement, and the wait for a connection, may last in ms: below the gateway's deadline, so that a party answers that it cannot rather than not at all. */
  readonly patience: number;
}

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

/** Whether a server may yet come up: what it said is neither about the login nor about the database. */
function mayPass({ code }: { readonly code?: string }): boolean {
  return code === undefined || code === '57P03' || code === '53300' || !/^[0-9A-Z]{5}$/.test(code);
}

/** Connects for the first time; a server that is still starting, or very busy, is waited for. */
async function connect(source: DataSource): Promise<void> {
  for (const end = Date.now() + FIRST_CONNECTION_WITHIN_MILLISECONDS; ; ) {
    try {
      await source.initialize();
      return;
    } catch (error) {
      if (Date.now() > end || !mayPass(error as { code?: string })) throw error;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_AFTER_MILLISECONDS));
    }
  }
}

/** Opens the pool of a party's subgraph, as the role that owns nothing. */
export async function openDatabase(party: Party, connection: Connection, rows: readonly RowClass[], { size, patience }: PoolWish): Promise<Database> {
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
    poolSize: size,
    applicationName: party,
    poolErrorHandler: () => undefined,
    extra: {
      pipeline: true,
      types: COLUMN_TYPES,
      connectionTimeoutMillis: patience,
      statement_timeout: patience,
      idle_in_transaction_session_timeout: 5_000,
      idleTimeoutMillis: 60_000,
    },
  });
  await connect(source);
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
