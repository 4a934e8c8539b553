import type { DoorShare } from '../running/door-share';
import type { EndToEndFigures } from '../running/end-to-end';
import type { RightsCost } from '../running/rights-cost';
import { table } from './tables';

const LEAST_GAIN = 1.5;
const MOST_FOR_RIGHTS = 0.4;
const LONGEST_DECISION_NS = 1_000;

/** What the whole chain costs, by who does the work. */
export function endToEndTable(figures: readonly EndToEndFigures[]): string {
  const head = ['end to end', 'ENGINE', 'c', 'op/s', 'p50 ms', 'p99 ms', 'CPU ms/op: gateway', 'parties', 'PostgreSQL', 'in all', 'failed'];
  const rows = figures.map(({ workload, engine, concurrency, perSecond, p50, p99, cpuMs, failed }) => [
    workload,
    engine,
    String(concurrency),
    perSecond.toFixed(1),
    p50.toFixed(1),
    p99.toFixed(1),
    ...[...Object.values(cpuMs), inAll(cpuMs)].map((value) => value.toFixed(2)),
    String(failed),
  ]);
  return table(head, rows);
}

/** What is promised of the whole chain, and who costs most of it: the next thing to mend. */
export function endToEndVerdict(figures: readonly EndToEndFigures[]): string {
  const of = (engine: string): EndToEndFigures | undefined => figures.filter((one) => one.workload === 'one-family' && one.engine === engine).at(-1);
  const [stock, compiled] = [of('stock'), of('compiled')];
  if (!stock || !compiled) return 'not measured';
  const gain = compiled.perSecond / stock.perSecond;
  const cheaper = inAll(stock.cpuMs) / inAll(compiled.cpuMs);
  const [most = ''] = Object.entries(compiled.cpuMs).sort(([, one], [, other]) => other - one)[0] ?? [];
  return [
    `one-family, ${compiled.concurrency} at a time: ${gain.toFixed(2)} times the throughput of ENGINE=stock (at least ${LEAST_GAIN}): ${gain >= LEAST_GAIN ? 'met' : 'MISSED'}.`,
    `All processes together spend ${cheaper.toFixed(2)} times less CPU time. What costs most now: ${most}.`,
  ].join('\n');
}

/** What the doors say their time goes to; what row-level security costs is in the rows. */
export function doorVerdict({ rights, rows, transaction, share }: DoorShare): string {
  const [spent, most] = [share, MOST_FOR_RIGHTS].map((part) => `${(part * 100).toFixed(0)} %`);
  return `Behind the doors, one-family, all parties: rights and log ${rights.toFixed(1)} ms, rows ${rows.toFixed(1)} ms, transaction ${transaction.toFixed(1)} ms. Rights and log are ${spent} (at most ${most}): ${share <= MOST_FOR_RIGHTS ? 'met' : 'MISSED'}.`;
}

/** How many statements a door's transaction takes for one family and for fifty, and how many of them write the log. */
export function statementsVerdict({ lists }: Pick<DoorShare, 'lists'>): string {
  const told = lists.map(({ keys, parties }) => {
    const each = [...parties].map(([party, { transactions, statements, written }]) => `${party} ${statements / transactions} and ${written / transactions}`);
    return `${keys} ${keys === 1 ? 'family' : 'families'}: ${each.join(', ')}`;
  });
  const [one, ...more] = lists.map(({ parties }) => JSON.stringify([...parties].sort()));
  const isFlat = more.every((other) => other === one);
  const isOne = lists.every(({ parties }) => [...parties.values()].every(({ transactions, written }) => transactions === 1 && written === 1));
  return `my-families, statements of a door’s transaction and those of them that wrote the log (at most 1, and as many for fifty): ${told.join('; ')}: ${isFlat && isOne ? 'met' : 'MISSED'}.`;
}

/** What the rules alone cost, and whether the accesses of many families are one statement in one transaction of each party. */
export function rightsVerdict({ decisionNs, families, parties }: RightsCost): string {
  const isOne = parties.every(({ transactions, statements }) => transactions <= 1 && statements <= 1);
  const written = parties.map(({ party, subjects, transactions, statements }) => `${party} ${subjects} subjects, ${transactions} and ${statements}`);
  return [
    `One decision: ${decisionNs.toFixed(0)} ns (at most ${LONGEST_DECISION_NS}): ${decisionNs <= LONGEST_DECISION_NS ? 'met' : 'MISSED'}.`,
    `my-families, ${families} families, transactions and statements that wrote the log (at most 1 and 1): ${written.join('; ')}: ${isOne ? 'met' : 'MISSED'}.`,
  ].join('\n');
}

function inAll(cpuMs: EndToEndFigures['cpuMs']): number {
  return Object.values(cpuMs).reduce((sum, value) => sum + value, 0);
}
