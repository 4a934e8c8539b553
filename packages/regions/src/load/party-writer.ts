import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Batch } from '../rows/batch';
import { copyLine } from './copy-text';

/** Writes batches into one party's database, one after the other, in one transaction. */
export interface PartyWriter {
  /** Takes a batch; waits while the database is behind by more than a few, and throws what went wrong before. */
  write(batch: Batch): Promise<void>;
  /** Waits until all is written, then refreshes the planner's statistics; nothing is kept before `commit`. */
  finish(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

const BEHIND = 4;
const LINES_A_CHUNK = 500;

/** Begins the transaction of a party; refuses a database that holds organisations already. */
export async function partyWriter(client: Client): Promise<PartyWriter> {
  await client.query('begin');
  const { rows } = await client.query<{ filled: boolean }>('select exists (select from app.organisation) as filled');
  if (rows[0]?.filled) throw new Error(`the database ${client.database} holds a world already; start with an empty one`);
  const queue: Promise<void>[] = [];
  const tables = new Set<string>();
  let failure: unknown;
  let last = Promise.resolve();

  const enqueue = (batch: Batch): void => {
    tables.add(batch.table);
    last = last
      .then(() => (failure ? undefined : copy(client, batch)))
      .catch((error: unknown) => {
        failure ??= new Error(`could not fill ${batch.party} ${batch.table}: ${(error as Error).message}`, { cause: error });
      });
    const entry = last.then(() => {
      queue.splice(queue.indexOf(entry), 1);
    });
    queue.push(entry);
  };
  const settle = async (most: number): Promise<void> => {
    while (queue.length > most) await queue[0];
    if (failure) throw failure;
  };
  return {
    write: async (batch) => {
      await settle(BEHIND);
      enqueue(batch);
    },
    finish: async () => {
      await settle(0);
      for (const table of tables) await client.query(`analyze ${table}`);
    },
    commit: async () => {
      await client.query('commit');
    },
    rollback: async () => {
      await settle(0).catch(() => undefined);
      await client.query('rollback');
    },
  };
}

async function copy(client: Client, { table, columns, rows }: Batch): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(chunks(rows)), stream);
  if (stream.rowCount !== rows.length) throw new Error(`${rows.length} rows were sent and ${stream.rowCount} kept`);
}

function* chunks(rows: readonly unknown[][]): Generator<Buffer> {
  for (let start = 0; start < rows.length; start += LINES_A_CHUNK) {
    yield Buffer.from(
      rows
        .slice(start, start + LINES_A_CHUNK)
        .map(copyLine)
        .join(''),
    );
  }
}
