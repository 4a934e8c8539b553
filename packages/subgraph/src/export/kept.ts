import type { Fields } from '@ketengraaf/access';
import type { DataClass } from '@ketengraaf/core';
import { columnOf, type Listing, listing, type PersonalRow, type Reading, tableName } from '@ketengraaf/door';
import { fieldsOf, type NamedValue } from './fields-of.rules';

/** One row as it leaves in an export. */
export interface ExportedRow {
  readonly id: string;
  /** Null where it is not told, because it would tell an address. */
  readonly organisation: string | null;
  readonly dataClass: DataClass;
  readonly isReduced: boolean;
  readonly fields: readonly NamedValue[];
}

/** A personal table of a party: what it is called, and how all that it has about a youth is found and shown. */
export interface Kept {
  /** What it is, in Dutch, for whom it is about. */
  readonly what: string;
  readonly tables: readonly string[];
  readonly classes: readonly DataClass[];
  /** False where the reduced form of its classes shows nothing of it. */
  readonly hasReducedForm: boolean;
  /** Takes the youth, and the identifier after which to go on. */
  readonly listing: Listing<PersonalRow, ExportedRow>;
}

/** Which rows are about a youth, as a condition on `t` with the youth as $1; the property that tells them apart; and which tables those are where a view stands for them. */
export interface Whose<Row> {
  readonly whose?: string;
  readonly id?: keyof Row & string;
  readonly tables?: readonly string[];
}

/** Declares a personal table for the export, by a reading of it: its classes, its subjects and what may be seen are the reading's; its further conditions are not. */
export function kept<Row extends PersonalRow, Seen>(what: string, reading: Reading<Row, Seen>, of: Whose<Row> = {}): Kept {
  const { name, row, classes, hasReducedForm = true, part } = reading;
  if (!row) throw new Error(`${name} describes no table to export`);
  const { whose = 't.youth_id = $1', id = 'id' as keyof Row & string, tables = [tableName(row)] } = of;
  const key = `t.${columnOf(row, id)}`;
  const exported = listing<Row, ExportedRow>({
    name: `export ${name}`,
    row,
    rest: `where (${whose}) and ($2::uuid is null or ${key} > $2) order by ${key}`,
    hasReducedForm,
    ...(part === undefined ? {} : { part }),
    subjectOf: (one) => reading.subjectOf(one),
    disclose: (one, fields: Exclude<Fields, 'NONE'>) => {
      const seen = reading.disclose(one, fields);
      if (seen === undefined) return undefined;
      // The instant of reading is about the reader, and no two pages have the same.
      return {
        id: String(one[id]),
        organisation: one.organisation,
        dataClass: one.dataClass,
        isReduced: fields === 'REDUCED',
        fields: fieldsOf(seen).filter(({ name }) => name !== 'readAt'),
      };
    },
  });
  return { what, tables, classes, hasReducedForm, listing: exported as Listing<PersonalRow, ExportedRow> };
}

/** The classes of data that some tables hold, each once. */
export function classesOf(tables: readonly Kept[]): DataClass[] {
  return [...new Set(tables.flatMap(({ classes }) => classes))].sort();
}
