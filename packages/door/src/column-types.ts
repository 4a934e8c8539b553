import { type CustomTypesConfig, types } from 'pg';
import { readPeriod } from './period';

const asIs = (text: string): string => text;

/** How columns arrive in rows: days as `YYYY-MM-DD`, numbers as numbers, ranges as periods; anything else as the driver has it. */
const READERS = new Map<number, (text: string) => unknown>([
  [types.builtins.DATE, asIs],
  [types.builtins.INT8, Number],
  [types.builtins.NUMERIC, Number],
  [3904, readPeriod],
  [3910, readPeriod],
  [3912, readPeriod],
]);

/** Column types for one pool; the driver's own table, which is shared by everything in the process, stays as it is. */
export const COLUMN_TYPES: CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    (format === 'binary' ? undefined : READERS.get(oid)) ?? types.getTypeParser(oid, format as 'text')) as CustomTypesConfig['getTypeParser'],
};
