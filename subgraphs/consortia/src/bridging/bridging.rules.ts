import { type Day, daysBetween } from '@ketengraaf/core';

/** From when bridging care calls for somebody to look at it; no norm says so, these are proposals. */
const MOST_BRIDGED = { weeks: 13, costCents: 1_000_000 } as const;

/** What bridging a wait has come to. */
export interface Bridged {
  readonly weeks: number;
  readonly costCents: number;
  readonly isTooLong: boolean;
  readonly isTooCostly: boolean;
}

/** Counts the weeks from the first day to the last one, or to today, each begun week whole, and what they cost. */
export function bridgedUntil(
  today: Day,
  { startedOn, endedOn }: { readonly startedOn: Day | null; readonly endedOn: Day | null },
  weekCostCents: number,
): Bridged {
  const last = endedOn !== null && endedOn < today ? endedOn : today;
  const weeks = startedOn === null || startedOn > last ? 0 : Math.floor(daysBetween(startedOn, last) / 7) + 1;
  const costCents = weeks * weekCostCents;
  return { weeks, costCents, isTooLong: weeks > MOST_BRIDGED.weeks, isTooCostly: costCents > MOST_BRIDGED.costCents };
}
