import { addDays, type Day } from '@ketengraaf/core';

const SIX_WEEKS = 42;

/** The day by which there must be a plan, once the family does not draw one up itself: within six weeks (Jeugdwet 4.1.3(3)). */
export function planDueOn({ outcome, outcomeOn }: { readonly outcome: string | null; readonly outcomeOn: Day | null }): Day | null {
  return outcomeOn === null || outcome === 'ACCEPTED' ? null : addDays(outcomeOn, SIX_WEEKS);
}
