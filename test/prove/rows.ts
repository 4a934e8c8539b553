import type { DataClass, Party } from '@ketengraaf/core';
import { classOf, kindOf, type PartyAtHand, type ProtectedTable, subjectOf } from './parties';

/** One personal row as it is kept, by its place in its table. */
export interface KeptRow {
  readonly party: Party;
  readonly table: ProtectedTable;
  readonly place: string;
  readonly organisation: string;
  readonly dataClass: DataClass;
  readonly kind: 'YOUTH' | 'FAMILY' | 'NONE';
  readonly subject: string | null;
  /** The organisation the row is addressed to, where the reduced form shows that one alone; null for whichever. */
  readonly addressedTo: string | null;
}

/** Every personal row of a party. */
export async function rowsKept({ party, tables, ask }: PartyAtHand): Promise<KeptRow[]> {
  const found = await Promise.all(
    tables.map(async (table) => {
      const text = `select ctid::text as place, organisation, ${classOf(table)} as "dataClass", ${kindOf(table)} as kind, ${subjectOf(table)} as subject, ${table.reduced_to ?? 'null'} as "addressedTo" from ${table.target}`;
      return (await ask<Omit<KeptRow, 'party' | 'table'>>(text)).map((row) => ({ ...row, party, table }));
    }),
  );
  return found.flat();
}
