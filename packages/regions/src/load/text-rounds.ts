import { PARTIES, type Party } from '@ketengraaf/core';
import type { Batch } from '../rows/batch';
import { TABLES } from '../rows/tables';
import type { World } from '../world';
import { copyLine } from './copy-text';

/** Rows of one table as lines of PostgreSQL's COPY text format. */
export interface TableText {
  /** `schema.table` in the party's database. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly text: Uint8Array<ArrayBuffer>;
}

/** What goes into one party's database in one go. */
export interface Round {
  readonly party: Party;
  /** In foreign-key order. */
  readonly tables: readonly TableText[];
  /** How many families are made by now. */
  readonly families: number;
}

/** So many rows go in one round: few enough to stay in memory, enough for the turns between tables to cost little. */
const ROWS_A_ROUND = 8_000;

/** Writes a world as rounds of text, a party's next one as soon as enough of its rows are made. */
export function* textRounds(world: Pick<World, 'batches'>): Generator<Round> {
  const gathered = new Map<Party, Batch[]>(PARTIES.map((party) => [party, []]));
  let families = 0;
  for (const batch of world.batches()) {
    if (batch.table === 'local_teams.family') families += batch.rows.length;
    const batches = gathered.get(batch.party) ?? [];
    batches.push(batch);
    if (batches.reduce((sum, { rows }) => sum + rows.length, 0) < ROWS_A_ROUND) continue;
    gathered.set(batch.party, []);
    yield { party: batch.party, tables: textOf(batch.party, batches), families };
  }
  for (const [party, batches] of gathered) yield { party, tables: textOf(party, batches), families };
}

/** Table after table in foreign-key order, however the batches came. */
function textOf(party: Party, batches: readonly Batch[]): TableText[] {
  return Object.entries<readonly string[]>(TABLES[party]).flatMap(([table, columns]) => {
    const lines = batches.filter((batch) => batch.table === table).flatMap(({ rows }) => rows.map(copyLine));
    return lines.length === 0 ? [] : [{ table, columns, rows: lines.length, text: bytesOf(lines.join('')) }];
  });
}

/** Bytes in a buffer of their own, which can be handed to another thread without being copied. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
}
