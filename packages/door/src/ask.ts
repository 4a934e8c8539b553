import { type Decision, refuse } from '@ketengraaf/access';
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

type Shown = Pick<Reading<PersonalRow, unknown>, 'hasReducedForm'>;

/** Where a class has nothing to show in its reduced form, a reduced permit is a refusal. */
function judged({ hasReducedForm = true }: Shown, decision: Decision): Decision {
  return decision.fields === 'REDUCED' && !hasReducedForm ? refuse('CLASS_NOT_FOR_ROLE', true) : decision;
}

/** Decides, before any row is read, whether anything of a subject could be shown, and what will be missing. */
async function prospectOf(bench: Bench, subject: Subject, shown: Shown & { readonly classes: readonly DataClass[] }): Promise<Prospect> {
  const { judge, register } = bench;
  const context = await judge.contextOf(subject);
  const others = shown.classes.map((dataClass) => ({ dataClass, decision: judged(shown, judge.decide(subject, dataClass, undefined, context)) }));
  const own = shown.classes.filter((dataClass) => context.employer !== undefined && judged(shown, judge.decide(subject, dataClass, context.employer, context)).permit);
  for (const { dataClass, decision } of others) if (!own.includes(dataClass)) register.note(subject, dataClass, decision);
  const refusals = others.filter(({ decision }) => !decision.permit && decision.mayKnow).map(({ dataClass, decision }) => ({ dataClass, reason: decision.reasons[0] ?? 'NOT_INVOLVED' }));
  return { worthLoading: own.length > 0 || others.some(({ decision }) => decision.permit), refusals, isComplete: others.every(({ decision }) => decision.permit) };
}

/** Shows a row as far as its own subject, class and keeper allow. */
export async function discloseRow<Row extends PersonalRow, Seen>(
  bench: Bench,
  reading: Pick<Reading<Row, Seen>, 'subjectOf' | 'disclose' | 'hasReducedForm'>,
  row: Row,
): Promise<{ seen?: Seen; decision: Decision }> {
  const subject = reading.subjectOf(row);
  const context = await bench.judge.contextOf(subject);
  const decision = judged(reading, bench.judge.decide(subject, row.dataClass, row.organisation, context));
  bench.register.note(subject, row.dataClass, decision);
  return decision.fields === 'NONE' ? { decision } : { decision, seen: reading.disclose(row, decision.fields) };
}

/** Answers many asks of one reading with one statement: decide, load only what could be shown, decide row by row, disclose. */
export async function answer<Row extends PersonalRow, Seen>(bench: Bench, reading: Reading<Row, Seen>, asks: readonly Ask[]): Promise<Found<Seen>[]> {
  const prospects = await Promise.all(asks.map(({ subject }) => (subject ? prospectOf(bench, subject, reading) : EVERYTHING)));
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
