import type { Day } from '@ketengraaf/core';

/** Days from one up to but not including another; null or undefined is open. */
export interface Span {
  readonly from: Day | null | undefined;
  readonly until: Day | null | undefined;
}

/** Whether a span holds on a day; its last day is the one before `until`. */
export function holdsOn({ from, until }: Span, day: Day): boolean {
  return (from ?? day) <= day && (until === null || until === undefined || day < until);
}
