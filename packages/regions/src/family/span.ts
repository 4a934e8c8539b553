import type { Day } from '@ketengraaf/core';

/** A span of days, the last one left out; null is without end. */
export interface Span {
  readonly from: Day;
  readonly to: Day | null;
}
