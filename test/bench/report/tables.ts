import type { Figures } from './figures';
import type { Target } from './targets';

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

/** All figures, workload by workload. */
export function figuresTable(figures: readonly Figures[]): string {
  const head = ['workload', 'contender', 'c', 'CPU ms/op', 'p50 ms', 'p99 ms', 'op/s', 'calls/op', 'RSS MB', 'requests', 'failed'];
  const rows = figures.map((one) => [
    one.workload,
    one.contender,
    String(one.concurrency),
    one.cpuMs.toFixed(2),
    one.p50.toFixed(1),
    one.p99.toFixed(1),
    one.perSecond.toFixed(0),
    one.calls.toFixed(1),
    one.memoryMb.toFixed(0),
    String(one.requests),
    String(one.failed),
  ]);
  return table(head, rows);
}

/** Each promise with what was reached, and whether it is kept. */
export function targetsTable(targets: readonly Target[], figures: readonly Figures[]): string {
  const rows = targets.map((target) => {
    const reached = target.reached(figures);
    const verdict = reached === undefined ? 'not measured' : reached <= target.atMost ? 'met' : 'MISSED';
    return [target.says, shown(target.atMost, target.unit), reached === undefined ? '' : shown(reached, target.unit), verdict];
  });
  return table(['target', 'at most', 'reached', ''], rows);
}

function shown(value: number, unit: string): string {
  return unit === 'x' ? `${value.toFixed(3)} x` : `${value.toFixed(0)} ${unit}`;
}
