import type { Decision } from '@ketengraaf/access';
import type { DataClass, Reason } from '@ketengraaf/core';
import type { Judge } from './judge';
import type { PersonalRow, Reading } from './reading';
import type { Register } from './register';
import type { Subject } from './subject';
import { groupBy } from './group-by';
import type { Transaction } from './transaction';

/** What is asked by: a key, and the subject it belongs to where that is known beforehand. */
export interface Ask {
  readonly key: string;
  readonly subject: Subject | undefined;
}

/** What was left out, and why. */
export interface Refusal {
  readonly dataClass: DataClass;
  readonly reason: Reason;
}

/** What an ask gave: what may be seen, what was refused, and whether absence may be told from refusal. */
export interface Found<Seen> {
  readonly seen: readonly Seen[];
  readonly refusals: readonly Refusal[];
  /** True when the asker may see all there is, so that nothing found means there is nothing. */
  readonly isComplete: boolean;
}

/** What it takes to answer: rows, decisions, and the register of accesses. */
export interface Bench {
  readonly transaction: Transaction;
  readonly judge: Judge;
  readonly register: Register;
}

interface Prospect {
  readonly worthLoading: boolean;
  readonly refusals: readonly Refusal[];
  readonly isComplete: boolean;
}

const EVERYTHING: Prospect = { worthLoading: true, refusals: [], isComplete: false };

/** Decides, before any row is read, whether anything of a subject could be shown, and what will be missing. */
async function prospectOf(bench: Bench, subject: Subject, classes: readonly DataClass[]): Promise<Prospect> {
  const context = await bench.judge.contextOf(subject);
  const others = classes.map((dataClass) => ({ dataClass, decision: bench.judge.decide(subject, dataClass, undefined, context) }));
  const own = classes.filter((dataClass) => context.employer !== undefined && bench.judge.decide(subject, dataClass, context.employer, context).permit);
  for (const { dataClass, decision } of others) if (!own.includes(dataClass)) bench.register.note(subject, dataClass, decision);
  const refusals = others.filter(({ decision }) => !decision.permit && decision.mayKnow).map(({ dataClass, decision }) => ({ dataClass, reason: decision.reasons[0] ?? 'NOT_INVOLVED' }));
  return { worthLoading: own.length > 0 || others.some(({ decision }) => decision.permit), refusals, isComplete: others.every(({ decision }) => decision.permit) };
}

/** Shows a row as far as its own subject, class and keeper allow. */
export async function discloseRow<Row extends PersonalRow, Seen>(
  bench: Bench,
  { subjectOf, disclose }: Pick<Reading<Row, Seen>, 'subjectOf' | 'disclose'>,
  row: Row,
): Promise<{ seen?: Seen; decision: Decision }> {
  const subject = subjectOf(row);
  const context = await bench.judge.contextOf(subject);
  const decision = bench.judge.decide(subject, row.dataClass, row.organisation, context);
  bench.register.note(subject, row.dataClass, decision);
  return decision.fields === 'NONE' ? { decision } : { decision, seen: disclose(row, decision.fields) };
}

/** Answers many asks of one reading with one statement: decide, load only what could be shown, decide row by row, disclose. */
export async function answer<Row extends PersonalRow, Seen>(bench: Bench, reading: Reading<Row, Seen>, asks: readonly Ask[]): Promise<Found<Seen>[]> {
  const prospects = await Promise.all(asks.map(({ subject }) => (subject ? prospectOf(bench, subject, reading.classes) : EVERYTHING)));
  const keys = asks.filter((_, index) => prospects[index]?.worthLoading).map(({ key }) => key);
  const rows = keys.length > 0 ? await bench.transaction.rows<Row>(reading, [keys]) : [];
  const disclosed = await Promise.all(rows.map(async (row) => ({ row, ...(await discloseRow(bench, reading, row)) })));
  const byKey = groupBy(disclosed, ({ row }) => String(row[reading.by]));
  return asks.map(({ key, subject }, index) => {
    const found = byKey.get(key) ?? [];
    if (!subject && found.length === 0) for (const dataClass of reading.classes) bench.register.miss(key, dataClass);
    const { refusals, isComplete } = prospects[index] ?? EVERYTHING;
    return { seen: found.flatMap(({ seen }) => (seen === undefined ? [] : [seen])), refusals, isComplete };
  });
}
