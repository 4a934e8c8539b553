import type { Fields, Resource } from '@ketengraaf/access';
import type { DataClass } from '@ketengraaf/core';
import type { RowClass } from './database';
import { columnOf, type Statement, select } from './select';
import type { Subject } from './subject';

/** What every personal row carries: who keeps it, and its one class. */
export interface PersonalRow {
  organisation: string;
  dataClass: DataClass;
}

/** How the rows of a table are asked for, whose they are, and what of them is shown. */
export interface Reading<Row extends PersonalRow, Seen> extends Statement {
  /** The property the rows are asked by; the statement takes an array of its values. */
  readonly by: keyof Row & string;
  /** What describes its table; left out by a reading that is written by hand. */
  readonly row?: RowClass;
  /** The classes its rows can have. */
  readonly classes: readonly DataClass[];
  /** False where the reduced form of the class shows nothing of this table; true if left out. */
  readonly hasReducedForm?: boolean;
  /** The part of its class the table holds, where some roles see that part alone, or where it tells an address. */
  readonly part?: Resource['part'];
  subjectOf(row: Row): Subject;
  /** What may be seen of a row: all of it, or the reduced form of its class; undefined where that form has nothing of this row. This mapping is the privacy rule. */
  disclose(row: Row, fields: Exclude<Fields, 'NONE'>): Seen | undefined;
}

/** What makes a reading. */
export interface ReadingOf<Row extends PersonalRow, Seen>
  extends Pick<Reading<Row, Seen>, 'name' | 'by' | 'classes' | 'hasReducedForm' | 'part' | 'subjectOf' | 'disclose'> {
  readonly row: RowClass;
  /** A further condition on the table, as `t`. */
  readonly where?: string;
  readonly order?: string;
}

/** Declares how a personal table is read by one of its columns, for any number of keys in one statement. */
export function reading<Row extends PersonalRow, Seen>(of: ReadingOf<Row, Seen>): Reading<Row, Seen> {
  const { row, where, order, by, ...rest } = of;
  const condition = `where t.${columnOf(row, by)} = any ($1)${where ? ` and (${where})` : ''}${order ? ` order by ${order}` : ''}`;
  return { ...rest, by, row, text: select(row, condition) };
}

/** A list of personal rows by any condition, decided row by row; its statement takes the values the caller of the door gives. */
export interface Listing<Row extends PersonalRow, Seen> extends Statement, Pick<Reading<Row, Seen>, 'subjectOf' | 'disclose' | 'hasReducedForm' | 'part'> {}

/** Declares a list of a personal table: `rest` is what follows `from <table> t`. */
export function listing<Row extends PersonalRow, Seen>(
  of: Pick<ReadingOf<Row, Seen>, 'name' | 'row' | 'subjectOf' | 'disclose' | 'hasReducedForm' | 'part'> & { readonly rest: string },
): Listing<Row, Seen> {
  const { row, rest, ...how } = of;
  return { ...how, text: select(row, rest) };
}

/** How public rows (directories, places) are asked for. */
export interface Catalogue<Row, Seen> extends Statement {
  readonly by: keyof Row & string;
  show(row: Row): Seen;
}

/** Declares how a public table is read by one of its columns, for any number of keys in one statement. */
export function catalogue<Row, Seen>(of: {
  readonly name: string;
  readonly row: RowClass;
  readonly by: keyof Row & string;
  readonly where?: string;
  readonly order?: string;
  show(row: Row): Seen;
}): Catalogue<Row, Seen> {
  const condition = `where t.${columnOf(of.row, of.by)} = any ($1)${of.where ? ` and (${of.where})` : ''}${of.order ? ` order by ${of.order}` : ''}`;
  return { name: of.name, by: of.by, show: of.show, text: select(of.row, condition) };
}
