import { hideSmallCells } from '@ketengraaf/access';
import type { Urgency } from '@ketengraaf/core';

/** How soon help started for youths of one urgency, in days from referral to first care. */
export interface Started {
  readonly urgency: Urgency;
  readonly normDays: number;
  readonly started: number;
  readonly inTime: number;
  readonly median: number;
  readonly ninthDecile: number;
}

/** The same as it may be told: null where it would point at persons. */
export interface ToldStarted {
  readonly urgency: Urgency;
  readonly normDays: number;
  readonly started: number | null;
  readonly inTime: number | null;
  readonly median: number | null;
  readonly ninthDecile: number | null;
}

const ORDER: readonly Urgency[] = ['CRISIS', 'URGENT', 'SOON', 'REGULAR'];

/** How soon help started, the most urgent first; no total over urgencies is told. */
export function tellStarted(rows: readonly Started[]): ToldStarted[] {
  return [...rows]
    .sort((one, other) => ORDER.indexOf(one.urgency) - ORDER.indexOf(other.urgency))
    .map(({ urgency, normDays, started, inTime, median, ninthDecile }) => {
      const { cells, total } = hideSmallCells([[inTime, started - inTime]]);
      const isTold = total !== null;
      return { urgency, normDays, started: total, inTime: cells[0]?.[0] ?? null, median: isTold ? median : null, ninthDecile: isTold ? ninthDecile : null };
    });
}

/** What help of a youth cost in a quarter on average, in whole cents; null where nothing, or not all of it, was reported, or too few were helped to tell. */
export function costPerYouth({
  helped,
  spentCents,
  months,
}: {
  readonly helped: number;
  readonly spentCents: number | null;
  readonly months: number;
}): number | null {
  const told = hideSmallCells([[helped]]).total;
  return told === null || spentCents === null || months < MONTHS_OF_A_QUARTER ? null : Math.round(spentCents / told);
}

const MONTHS_OF_A_QUARTER = 3;
