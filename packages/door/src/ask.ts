import { type Decision, refuse } from '@ketengraaf/access';
import type { DataClass, Reason } from '@ketengraaf/core';
import { groupBy } from './group-by';
import type { Judge } from './judge';
import type { PersonalRow, Reading } from './reading';
import type { Register } from './register';
import type { Subject } from './subject';
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
  /** What holds for rows of other organisations than the asker's, class by class. */
  readonly others: readonly { readonly dataClass: DataClass; readonly decision: Decision }[];
}

const UNKNOWN_SUBJECT: Prospect = { worthLoading: true, others: [] };

type Shown = Pick<Reading<PersonalRow, unknown>, 'hasReducedForm' | 'part'>;

/** Where a class has nothing to show in its reduced form, a reduced permit is a refusal. */
function judged({ hasReducedForm = true }: Shown, decision: Decision): Decision {
  return decision.fields === 'REDUCED' && !hasReducedForm ? refuse('CLASS_NOT_FOR_ROLE', true) : decision;
}

/** Decides, before any row is read, whether anything of a subject could be shown. */
async function prospectOf(bench: Bench, subject: Subject, shown: Shown & { readonly classes: readonly DataClass[] }): Promise<Prospect> {
  const { judge } = bench;
  const context = await judge.contextOf(subject, shown.part);
  const others = shown.classes.map((dataClass) => ({ dataClass, decision: judged(shown, judge.decide(subject, dataClass, undefined, context, shown)) }));
  const own = shown.classes.some(
    (dataClass) => context.employer !== undefined && judged(shown, judge.decide(subject, dataClass, context.employer, context, shown)).permit,
  );
  return { worthLoading: own || others.some(({ decision }) => decision.permit), others };
}

/** Shows a row as far as its own subject, class and keeper allow. */
export async function discloseRow<Row extends PersonalRow, Seen>(
  bench: Bench,
  reading: Pick<Reading<Row, Seen>, 'subjectOf' | 'disclose' | 'hasReducedForm' | 'part'>,
  row: Row,
): Promise<{ seen?: Seen; decision: Decision }> {
  const subject = reading.subjectOf(row);
  const context = await bench.judge.contextOf(subject, reading.part);
  const decision = judged(reading, bench.judge.decide(subject, row.dataClass, row.organisation, context, reading));
  bench.register.note(subject, row.dataClass, decision);
  return decision.fields === 'NONE' ? { decision } : { decision, seen: reading.disclose(row, decision.fields) };
}

/** Answers many asks of one reading with one statement: decide, load only what could be shown, decide row by row, disclose. */
export async function answer<Row extends PersonalRow, Seen>(bench: Bench, reading: Reading<Row, Seen>, asks: readonly Ask[]): Promise<Found<Seen>[]> {
  const prospects = await Promise.all(asks.map(({ subject }) => (subject ? prospectOf(bench, subject, reading) : UNKNOWN_SUBJECT)));
  const keys = asks.filter((_, index) => prospects[index]?.worthLoading).map(({ key }) => key);
  const rows = keys.length > 0 ? await bench.transaction.rows<Row>(reading, [keys]) : [];
  const disclosed = await Promise.all(rows.map(async (row) => ({ row, ...(await discloseRow(bench, reading, row)) })));
  const byKey = groupBy(disclosed, ({ row }) => String(row[reading.by]));
  return asks.map(({ key, subject }, index) => {
    const found = byKey.get(key) ?? [];
    const { others } = prospects[index] ?? UNKNOWN_SUBJECT;
    if (!subject && found.length === 0) for (const dataClass of reading.classes) bench.register.miss(key, dataClass);
    if (subject) {
      // What the asker saw of its own organisation's rows is noted with those rows.
      const seenOf = new Set(found.filter(({ decision }) => decision.permit).map(({ row }) => row.dataClass));
      for (const { dataClass, decision } of others) if (decision.permit || !seenOf.has(dataClass)) bench.register.note(subject, dataClass, decision);
    }
    return {
      seen: found.flatMap(({ seen }) => (seen === undefined ? [] : [seen])),
      refusals: others.flatMap(({ dataClass, decision }) =>
        decision.permit || !decision.mayKnow ? [] : [{ dataClass, reason: decision.reasons[0] ?? 'NOT_INVOLVED' }],
      ),
      isComplete: subject !== undefined && others.every(({ decision }) => decision.permit),
    };
  });
}
