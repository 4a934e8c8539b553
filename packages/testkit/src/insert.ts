import type { Client } from 'pg';

/** A row to insert, by its columns. */
export type NewRow = Readonly<Record<string, unknown>>;

/** Inserts rows into a table; what a row leaves out is left to the table. */
export async function insert(client: Client, table: string, rows: readonly NewRow[]): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row);
    await client.query(`insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
  }
}
