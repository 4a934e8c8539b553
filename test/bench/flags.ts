import { parseArgs } from 'node:util';
import { CONTENDERS } from './contenders/contenders';
import { GRAPHS } from './graphs/graphs';

/** What the command line asks to be measured. */
export interface Flags {
  readonly contenders: readonly string[];
  readonly workloads: readonly string[];
  readonly concurrencies: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
  readonly endToEnd: boolean;
  /** Whether a small region and a large one are measured beside each other; only where it is named, as filling one takes long. */
  readonly region: boolean;
  /** How many families the large region has, and how often a place is tried for in it. */
  readonly families: number;
  readonly tries: number;
}

export const USAGE = `npm run bench -- [flags]
  --contenders a,b   of ${CONTENDERS.map(({ name }) => name).join(', ')} (all)
  --workloads a,b    of ${GRAPHS.flatMap(({ workloads }) => workloads.map(({ name }) => name)).join(', ')}, end-to-end (all), region (by name only)
  --concurrency 1,50 how many requests are under way at any time
  --seconds N        how long one turn of a contender is (2)
  --rounds N         how many turns each has (3)
  --families N       of the large region (250000)
  --tries N          how often its places are tried for (100000)
  --quick            two turns of one second each`;

/** Reads the command line; throws an Error in one sentence. */
export function readFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      contenders: { type: 'string' },
      workloads: { type: 'string' },
      concurrency: { type: 'string', default: '1,50' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      families: { type: 'string', default: '250000' },
      tries: { type: 'string', default: '100000' },
      quick: { type: 'boolean', default: false },
    },
  });
  const byDefault = [...GRAPHS.flatMap((graph) => graph.workloads.map(({ name }) => name)), 'end-to-end'];
  const workloads = values.workloads === undefined ? byDefault : chosen('workload', values.workloads, [...byDefault, 'region']);
  return {
    contenders: chosen(
      'contender',
      values.contenders,
      CONTENDERS.map(({ name }) => name),
    ),
    workloads,
    concurrencies: listed(values.concurrency).map((text) => positive('concurrency', text)),
    seconds: positive('seconds', values.seconds ?? (values.quick ? '1' : '2')),
    rounds: positive('rounds', values.rounds ?? (values.quick ? '2' : '3')),
    endToEnd: workloads.includes('end-to-end'),
    region: workloads.includes('region'),
    families: positive('families', values.families, 1_000_000),
    tries: positive('tries', values.tries, 1_000_000),
  };
}

function chosen(kind: string, given: string | undefined, all: readonly string[]): readonly string[] {
  const names = given === undefined ? all : listed(given);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(`There is no ${kind} "${unknown}"; there are ${all.join(', ')}.`);
  return names;
}

function listed(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

function positive(flag: string, text: string, most = 600): number {
  const value = Number(text);
  if (!(value > 0 && value <= most)) throw new Error(`--${flag} takes numbers from 1 to ${most}, not "${text}".`);
  return value;
}
