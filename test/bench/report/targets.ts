import type { Figures } from './figures';

/** A promise about speed, of the workload of five levels. */
export interface Target {
  readonly says: string;
  /** What was reached, if all that it takes was measured. */
  reached(figures: readonly Figures[]): number | undefined;
  readonly atMost: number;
  readonly unit: string;
}

const WORKLOAD = 'five-levels';

/** CPU time of one contender as a multiple of another's, one request at a time: then nothing can be shared between requests. */
function ratio(one: string, other: string, atMost: number, says: string): Target {
  return {
    says,
    atMost,
    unit: 'x',
    reached(figures) {
      const [ours, theirs] = [one, other].map((contender) => figureOf(figures, contender, 1)?.cpuMs);
      return ours === undefined || theirs === undefined ? undefined : ours / theirs;
    },
  };
}

function memory(contender: string, atMost: number, says: string): Target {
  return { says, atMost, unit: 'MB', reached: (figures) => figureOf(figures, contender, 50)?.memoryMb };
}

function figureOf(figures: readonly Figures[], contender: string, concurrency: number): Figures | undefined {
  return figures.find((one) => one.contender === contender && one.concurrency === concurrency && one.workload === WORKLOAD);
}

/** What is promised. */
export const TARGETS: readonly Target[] = [
  ratio('gateway', 'stock', 1 / 6, 'whole gateway: a sixth of stock'),
  ratio('gateway', 'hive-rust', 1 / 3, 'whole gateway: a third of Hive Gateway with router-runtime'),
  ratio('engine+apollo', 'stock', 1 / 7, 'engine in Apollo Server: a seventh of stock'),
  ratio('engine+apollo', 'hive-rust', 1 / 3.5, 'engine in Apollo Server: 1/3.5 of Hive Gateway with router-runtime'),
  ratio('engine', 'floor', 1.9, 'bare engine: within 1.9 times the floor'),
  ratio('engine', 'grafbase', 1.5, 'bare engine: within 1.5 times Grafbase'),
  memory('gateway', 250, 'whole gateway: under 250 MB with 50 requests under way'),
];
