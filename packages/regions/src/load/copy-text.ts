import { Period } from '../period';

/** One row as a line of PostgreSQL's COPY text format, newline included; throws an Error for what has no value or no form. */
export function copyLine(row: readonly unknown[]): string {
  let line = '';
  for (let index = 0; index < row.length; index++) line += (index === 0 ? '' : '\t') + field(row[index], index);
  return `${line}\n`;
}

function field(value: unknown, index: number): string {
  if (value === null) return '\\N';
  if (value === undefined) throw new Error(`the value in place ${index + 1} is missing; write null for none`);
  return escaped(text(value));
}

/** A value as PostgreSQL reads it: arrays, ranges, bytes, JSON, instants, plain values. */
function text(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
      return value ? 't' : 'f';
    case 'bigint':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`${value} is not a number PostgreSQL can keep here`);
      return String(value);
    case 'object':
      if (value instanceof Period) return `[${value.from ?? ''},${value.to ?? ''})`;
      if (value instanceof Date) return value.toISOString();
      if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
      if (Array.isArray(value)) return `{${value.map(element).join(',')}}`;
      return JSON.stringify(value);
    default:
      throw new Error(`a ${typeof value} has no form in a row`);
  }
}

function element(value: unknown): string {
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return text(value);
  return `"${text(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const SPECIAL = /[\\\n\r\t]/;

function escaped(plain: string): string {
  if (!SPECIAL.test(plain)) return plain;
  return plain.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
