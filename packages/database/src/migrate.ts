import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import type { Connection } from './databases';
import { prepareWith } from './with-client';

/** One migration at a time in a database. */
const MIGRATING = 727_272;

/** A folder of plain SQL files `0001-what.sql`, run in the order of their names. */
export interface Migrations {
  /** Tells the folder's files from those of another folder, for ever. */
  readonly name: string;
  readonly folder: string;
}

/** A migration that has run is never edited: it would leave databases that differ without anybody knowing. */
export class ChangedMigrationError extends Error {
  constructor(file: string) {
    super(`${file} was changed after it ran here. Put the change into a new migration, or start with --reset where the data may go.`);
    this.name = 'ChangedMigrationError';
  }
}

const LEDGER = `create table if not exists migration (
  name text primary key,
  checksum text not null,
  ran_at timestamptz not null default now()
)`;

async function run(client: Client, name: string, sql: string, checksum: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('reset search_path');
    await client.query('insert into public.migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

/** Runs what has not run yet, folder after folder, each file in a transaction of its own; gives the names of what ran. */
export async function migrate(owner: Connection, folders: readonly Migrations[]): Promise<string[]> {
  return prepareWith(owner, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATING]);
    await client.query(LEDGER);
    const known = (await client.query<{ name: string; checksum: string }>('select name, checksum from migration')).rows;
    const done = new Map(known.map((row) => [row.name, row.checksum]));
    const ran: string[] = [];
    for (const { name: source, folder } of folders) {
      for (const file of readdirSync(folder)
        .filter((entry) => entry.endsWith('.sql'))
        .sort()) {
        const sql = readFileSync(path.join(folder, file), 'utf8');
        const name = `${source}/${file}`;
        const checksum = createHash('sha256').update(sql).digest('hex');
        if (done.has(name) && done.get(name) !== checksum) throw new ChangedMigrationError(name);
        if (done.has(name)) continue;
        await run(client, name, sql, checksum);
        ran.push(name);
      }
    }
    return ran;
  });
}
