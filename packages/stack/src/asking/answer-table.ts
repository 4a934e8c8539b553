import type { Answer } from './ask-graph';
import { type Flat, flatten, NOTHING } from './flatten';
import { grid } from './grid';

const INDENT = '  ';
/** Beyond this a table no longer fits a screen, and its rows become blocks. */
const MOST_COLUMNS = 7;

/** Shows an answer to people: facts in lines, lists in tables, and below them whom it comes from, what was withheld and what failed. */
export function answerTable({ data, errors = [], extensions = {} }: Answer): string {
  const lines = Object.entries(data ?? {}).flatMap(([name, value]) => ['', ...root(name, value)]);
  const below: [string, readonly unknown[]][] = [
    ['SOURCES', listOf(extensions.sources)],
    ['WITHHELD', listOf(extensions.access)],
    ['ERRORS', errors.map(({ message, path, extensions: more }) => ({ code: more?.code, path, message }))],
  ];
  for (const [title, items] of below) if (items.length > 0) lines.push('', title, ...indented(rows(items.map(pathJoined))));
  return `${lines.join('\n').trim()}\n`;
}

function root(name: string, value: unknown): string[] {
  const { facts, lists } = flatten({ [name]: value });
  const [only] = lists;
  if (only && facts.length === 0 && lists.length === 1 && Array.isArray(value)) return [`${name.toUpperCase()} (${value.length})`, ...list(only[1], INDENT)];
  const isObject = typeof value === 'object' && value !== null;
  return block(name.toUpperCase(), isObject ? flatten(value as Readonly<Record<string, unknown>>) : { facts, lists }, '');
}

function block(title: string, { facts, lists }: Flat, indent: string): string[] {
  const width = Math.max(0, ...facts.map(([label]) => label.length));
  const lines = [...(title ? [`${indent}${title}`] : []), ...facts.map(([label, text]) => `${indent}${INDENT}${label.padEnd(width)}  ${text}`)];
  for (const [label, items] of lists) lines.push('', `${indent}${INDENT}${label} (${items.length})`, ...list(items, `${indent}${INDENT}${INDENT}`));
  return lines;
}

/** Rows of plain facts make a table; rows that hold lists themselves a block each. */
function list(items: readonly Readonly<Record<string, unknown>>[], indent: string): string[] {
  const flats = items.map((item) => flatten(item ?? {}));
  const columns = new Set(flats.flatMap(({ facts }) => facts.map(([label]) => label)));
  if (flats.every(({ lists }) => lists.length === 0) && columns.size <= MOST_COLUMNS) return rows(items).map((line) => indent + line);
  return flats.flatMap((flat, index) => [...(index > 0 ? [''] : []), `${indent}${index + 1}.`, ...block('', flat, indent)]);
}

function rows(items: readonly unknown[]): string[] {
  const maps = items.map((item) => new Map(flatten((item ?? {}) as Readonly<Record<string, unknown>>).facts));
  const columns = [...new Set(maps.flatMap((map) => [...map.keys()]))];
  return grid(
    columns,
    maps.map((map) => columns.map((column) => map.get(column) ?? NOTHING)),
  );
}

function pathJoined(item: unknown): unknown {
  const path = (item as { path?: unknown }).path;
  return Array.isArray(path) ? { ...(item as object), path: path.join('.') } : item;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => INDENT + line);
}
