import { URGENCIES, type Urgency } from '@ketengraaf/core';
import { ORDER_OF_PLACES, type PlaceCriterion } from '../places/place-order.rules';
import { DAYS_TO_HELP } from '../places/places.rules';

/** What urgency means for who goes first, and for which place is shown first. */
export interface PriorityRule {
  readonly position: number;
  readonly urgency: Urgency;
  readonly helpWithinDays: number | null;
  readonly placesOrderedBy: readonly PlaceCriterion[];
}

/** The rules in force, who goes first before the others: within one urgency the longest wait goes first. */
export const PRIORITY_RULES: readonly PriorityRule[] = URGENCIES.map((urgency, index) => ({
  position: index + 1,
  urgency,
  helpWithinDays: DAYS_TO_HELP[urgency],
  placesOrderedBy: ORDER_OF_PLACES[urgency],
}));

/** The urgency that counts: what a person judged, or else that of the referral. */
export function urgencyThatCounts({ urgency, judgedUrgency }: { readonly urgency: Urgency; readonly judgedUrgency: Urgency | null }): Urgency {
  return judgedUrgency ?? urgency;
}
