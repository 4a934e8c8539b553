/** What was measured of one contender at one workload and concurrency. */
export interface Figures {
  readonly contender: string;
  readonly workload: string;
  readonly concurrency: number;
  /** CPU time of the process by request: user and system (ms). */
  readonly cpuMs: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  /** Requests to parties by request of a client. */
  readonly calls: number;
  /** The most memory that was seen resident (MB). */
  readonly memoryMb: number;
  readonly requests: number;
  readonly failed: number;
}

/** One stretch of measuring; several make a figure. */
export interface Stretch {
  readonly cpuMs: number;
  readonly calls: number;
  readonly memoryMb: number;
  readonly times: readonly number[];
  readonly tookMs: number;
  readonly failed: number;
}

/** Sums up stretches. CPU time is that of the middle stretch: a machine that is busy elsewhere disturbs some stretches, and its caches all. */
export function figuresOf(of: Pick<Figures, 'contender' | 'workload' | 'concurrency'>, stretches: readonly Stretch[]): Figures {
  const times = stretches.flatMap((stretch) => stretch.times).sort((one, other) => one - other);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? Number.NaN;
  const sum = (value: (stretch: Stretch) => number): number => stretches.reduce((total, stretch) => total + value(stretch), 0);
  return {
    ...of,
    cpuMs: middle(stretches.map(({ cpuMs, times: { length } }) => cpuMs / length)),
    p50: at(0.5),
    p99: at(0.99),
    perSecond: (times.length / sum(({ tookMs }) => tookMs)) * 1_000,
    calls: sum(({ calls }) => calls) / times.length,
    memoryMb: Math.max(...stretches.map(({ memoryMb }) => memoryMb)),
    requests: times.length,
    failed: sum(({ failed }) => failed),
  };
}

/** The middle of some values. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? Number.NaN) : ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
}
