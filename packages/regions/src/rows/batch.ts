import { PARTIES, type Party } from '@ketengraaf/core';
import { type RowOf, TABLES, type TableOf } from './tables';

/** Rows of one table, in the order of its columns. */
export interface Batch {
  readonly party: Party;
  /** `schema.table` in the party's database. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: unknown[][];
}

/** Collects rows of any table. */
export interface Collector {
  add<P extends Party, T extends TableOf<P>>(party: P, table: T, row: RowOf<P, T>): void;
  /** What was collected, per party in foreign-key order; the collector is empty afterwards. */
  take(): Batch[];
}

/** Starts an empty collector. */
export function collector(): Collector {
  let kept = new Map<string, unknown[][]>();
  return {
    add: (party, table, row) => {
      const columns = TABLES[party][table] as readonly string[];
      const key = `${party}/${table}`;
      const cells = columns.map((column) => (row as Readonly<Record<string, unknown>>)[column]);
      const rows = kept.get(key);
      if (rows) rows.push(cells);
      else kept.set(key, [cells]);
    },
    take: () => {
      const taken = kept;
      kept = new Map();
      return PARTIES.flatMap((party) =>
        Object.entries<readonly string[]>(TABLES[party]).flatMap(([table, columns]) => {
          const rows = taken.get(`${party}/${table}`);
          return rows ? [{ party, table, columns, rows }] : [];
        }),
      );
    },
  };
}
