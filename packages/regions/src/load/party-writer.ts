import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Batch } from '../rows/batch';
import { TABLES } from '../rows/tables';
import { copyLine } from './copy-text';

/** Writes batches into one party's database in one transaction. */
export interface PartyWriter {
  /** Takes a batch; waits while the database is behind, and throws what went wrong before. */
  write(batch: Batch): Promise<void>;
  /** Waits until all is written, then refreshes the planner's statistics; nothing is kept before `commit`. */
  finish(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** So many rows go in one round of COPYs: few enough to stay in memory, enough for the turns between tables to cost little. */
const ROWS_A_ROUND = 8_000;
const LINES_A_CHUNK = 500;

/** Begins the transaction of a party; refuses a database that holds organisations already. */
export async function partyWriter(client: Client): Promise<PartyWriter> {
  await client.query('begin');
  const { rows } = await client.query<{ filled: boolean }>('select exists (select from app.organisation) as filled');
  if (rows[0]?.filled) throw new Error(`the database ${client.database} holds a world already; start with an empty one`);
  const tables = new Set<string>();
  let gathered: Batch[] = [];
  let count = 0;
  let failure: unknown;
  let round = Promise.resolve();

  const writeRound = async (): Promise<void> => {
    await round;
    if (failure) throw failure;
    const batches = gathered;
    gathered = [];
    count = 0;
    round = copyAll(client, batches).catch((error: unknown) => {
      failure = error;
    });
  };
  return {
    write: async (batch) => {
      if (failure) throw failure;
      tables.add(batch.table);
      gathered.push(batch);
      count += batch.rows.length;
      if (count >= ROWS_A_ROUND) await writeRound();
    },
    finish: async () => {
      await writeRound();
      await round;
      if (failure) throw failure;
      for (const table of tables) await client.query(`analyze ${table}`);
    },
    commit: async () => {
      await client.query('commit');
    },
    rollback: async () => {
      await round;
      await client.query('rollback');
    },
  };
}

/** Copies what was gathered, table after table in foreign-key order, however it came. */
async function copyAll(client: Client, batches: readonly Batch[]): Promise<void> {
  const party = batches[0]?.party;
  if (!party) return;
  for (const [table, columns] of Object.entries<readonly string[]>(TABLES[party])) {
    const parts = batches.filter((batch) => batch.table === table).map(({ rows }) => rows);
    if (parts.length === 0) continue;
    try {
      await copy(client, table, columns, parts);
    } catch (error) {
      throw new Error(`could not fill ${party} ${table}: ${(error as Error).message}`, { cause: error });
    }
  }
}

async function copy(client: Client, table: string, columns: readonly string[], parts: readonly unknown[][][]): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(chunks(parts)), stream);
  const sent = parts.reduce((sum, { length }) => sum + length, 0);
  if (stream.rowCount !== sent) throw new Error(`${sent} rows were sent and ${stream.rowCount} kept`);
}

function* chunks(parts: readonly unknown[][][]): Generator<Buffer> {
  let lines: string[] = [];
  for (const rows of parts) {
    for (const row of rows) {
      lines.push(copyLine(row));
      if (lines.length < LINES_A_CHUNK) continue;
      yield Buffer.from(lines.join(''));
      lines = [];
    }
  }
  if (lines.length > 0) yield Buffer.from(lines.join(''));
}
