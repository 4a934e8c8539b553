import type { Answer } from '@ketengraaf/stack';
import type { Act } from './act';
import { valueAt } from './known';

/** One line about an act that came out as it should: what was done, what came of it, and by which operation. */
export function lineOf({ does, tells, run, isRefusal }: Act, { data }: Answer, name: string, count: number): string {
  const came = tells === undefined ? '' : `: ${tells.replaceAll(/\{([^}]+)\}/g, (_, path: string) => textOf(valueAt(data, path)))}`;
  return `${String(count).padStart(4)} ${isRefusal ? '✗' : '✓'} ${capital(name)} ${does}${came}${/[.!?]”?$/.test(came) ? '' : '.'}  [${run}]`;
}

const DUTCH_DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });
const A_DAY = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;

function textOf(value: unknown): string {
  if (value === null || value === undefined) return 'niets';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  const text = String(value);
  return A_DAY.test(text) ? DUTCH_DAY.format(new Date(text)) : text;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
