import { getMetadataArgsStorage } from 'typeorm';
import type { RowClass } from './database';

/** A statement that is prepared once for each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The table and the columns of a row class, as property to column name. */
function tableOf(row: RowClass): { table: string; columns: Map<string, string> } {
  const storage = getMetadataArgsStorage();
  const entity = storage.tables.find((candidate) => candidate.target === row);
  if (!entity) throw new Error(`${row.name} describes no table`);
  const columns = new Map(
    storage.columns.filter((column) => column.target === row).map((column) => [column.propertyName, column.options.name ?? column.propertyName]),
  );
  return { table: [entity.schema, entity.name].filter(Boolean).join('.'), columns };
}

/** The table a row class describes, with its schema. */
export function tableName(row: RowClass): string {
  return tableOf(row).table;
}

/** The column a property of a row class is kept in. */
export function columnOf(row: RowClass, property: string): string {
  const column = tableOf(row).columns.get(property);
  if (column === undefined) throw new Error(`${row.name} keeps no ${property}`);
  return column;
}

/** Selects every column of a row class under its property's name; `rest` is what follows `from <table> t`. */
export function select(row: RowClass, rest: string): string {
  const { table, columns } = tableOf(row);
  const list = [...columns].map(([property, column]) => `t.${column} as "${property}"`);
  return `select ${list.join(', ')} from ${table} t ${rest}`;
}
