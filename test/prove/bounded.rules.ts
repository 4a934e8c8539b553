/** What the processes of a stack held at one moment. */
export interface Sample {
  /** Memory of each process with all it started (MB). */
  readonly memory: Readonly<Record<string, number>>;
  /** Connections to each party's database. */
  readonly connections: Readonly<Record<string, number>>;
}

const GROWTH = 1.25;
const SLACK_MB = 48;
const SLACK_CONNECTIONS = 3;

/** Which processes and databases did not stay within bounds, in words: memory by the middle of the last quarter beside that of the second, connections by the most of either half. */
export function unbounded(samples: readonly Sample[]): string[] {
  const quarter = Math.floor(samples.length / 4);
  if (quarter < 1) return ['too few samples to tell'];
  const [second, last] = [samples.slice(quarter, 2 * quarter), samples.slice(-quarter)];
  const [early, late] = [samples.slice(0, Math.ceil(samples.length / 2)), samples.slice(Math.ceil(samples.length / 2))];
  const memory = Object.keys(samples[0]?.memory ?? {}).flatMap((name) => {
    const [before, after] = [second, last].map((some) => middle(some.map((sample) => sample.memory[name] ?? 0))) as [number, number];
    return after > before * GROWTH + SLACK_MB ? [`${name} grew from ${before.toFixed(0)} to ${after.toFixed(0)} MB`] : [];
  });
  const connections = Object.keys(samples[0]?.connections ?? {}).flatMap((name) => {
    const [before, after] = [early, late].map((some) => Math.max(...some.map((sample) => sample.connections[name] ?? 0))) as [number, number];
    return after > before + SLACK_CONNECTIONS ? [`${name} went from ${before} to ${after} connections`] : [];
  });
  return [...memory, ...connections];
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
