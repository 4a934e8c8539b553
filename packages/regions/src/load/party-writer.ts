import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Party } from '@ketengraaf/core';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { TABLES } from '../rows/tables';
import { keysAside } from './keys-aside';
import type { Round, TableText } from './text-rounds';

/** Writes rounds into one party's database in one transaction. */
export interface PartyWriter {
  /** Takes a round; waits while the database is behind with the one before, and throws what went wrong there. */
  write(round: Round): Promise<void>;
  /** Waits until all is written, puts the foreign keys back where they were off, then refreshes the planner's statistics; nothing is kept before `commit`. */
  finish(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** Begins the transaction of a party; refuses a database that holds organisations already. Who owns the tables too holds rows against foreign keys at the end, all at once. */
export async function partyWriter(client: Client, party: Party): Promise<PartyWriter> {
  await client.query('begin');
  const { rows } = await client.query<{ filled: boolean }>('select exists (select from app.organisation) as filled');
  if (rows[0]?.filled) throw new Error(`the database ${client.database} holds a world already; start with an empty one`);
  const putKeysBack = await keysAside(client, Object.keys(TABLES[party]));
  const tables = new Set<string>();
  let failure: unknown;
  let underWay = Promise.resolve();

  const settled = async (): Promise<void> => {
    await underWay;
    if (failure) throw failure;
  };
  return {
    write: async (round) => {
      await settled();
      for (const { table } of round.tables) tables.add(table);
      underWay = copyAll(client, round).catch((error: unknown) => {
        failure = error;
      });
    },
    finish: async () => {
      await settled();
      await putKeysBack();
      for (const table of tables) await client.query(`analyze ${table}`);
    },
    commit: async () => {
      await client.query('commit');
    },
    rollback: async () => {
      await underWay;
      await client.query('rollback');
    },
  };
}

async function copyAll(client: Client, { party, tables }: Round): Promise<void> {
  for (const one of tables) {
    try {
      await copy(client, one);
    } catch (error) {
      throw new Error(`could not fill ${party} ${one.table}: ${(error as Error).message}`, { cause: error });
    }
  }
}

async function copy(client: Client, { table, columns, rows, text }: TableText): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from([text], { objectMode: false }), stream);
  if (stream.rowCount !== rows) throw new Error(`${rows} rows were sent and ${stream.rowCount} kept`);
}
