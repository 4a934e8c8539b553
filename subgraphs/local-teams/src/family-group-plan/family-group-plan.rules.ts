import { addDays, type Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

const SIX_WEEKS = 42;

/** The day by which there must be a plan, once the family does not draw one up itself: within six weeks (Jeugdwet 4.1.3(3)). */
export function planDueOn({ outcome, outcomeOn }: { readonly outcome: string | null; readonly outcomeOn: Day | null }): Day | null {
  return outcomeOn === null || outcome === 'ACCEPTED' ? null : addDays(outcomeOn, SIX_WEEKS);
}

/** Whether an outcome says why there will be no plan of the family's own (Jeugdwet 4.1.2). */
export function mayDecide(outcome: string, reason: string | null): Violation | undefined {
  if (outcome === 'ACCEPTED' || reason) return undefined;
  return { rule: 'an_exception_has_a_reason', message: 'Er staat niet bij waarom het gezin zelf geen plan maakt.', wouldSatisfy: 'Geef de reden.' };
}

/** Whether there is an offer to decide on. */
export function mustBeOffered(isOffered: boolean): Violation | undefined {
  if (isOffered) return undefined;
  return { rule: 'an_offer_is_open', message: 'Er staat geen aanbod van een familiegroepsplan open.', wouldSatisfy: 'Bied eerst een familiegroepsplan aan.' };
}
