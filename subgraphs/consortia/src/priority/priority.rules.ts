import { URGENCIES, type Urgency } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';
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

/** Whether somebody may be judged otherwise: who still waits, and only to another urgency than counts by now. */
export function mayJudge(waits: boolean, judgedNow: Urgency | null, judged: Urgency | null): Violation | undefined {
  if (!waits) return WAITS_NO_MORE;
  return judged === judgedNow ? SAME_AS_BEFORE : undefined;
}

const WAITS_NO_MORE: Violation = {
  rule: 'still_waits',
  message: 'Deze jeugdige wacht niet meer op deze lijst.',
  wouldSatisfy: 'Kies een plaats op de lijst die nog wacht.',
};
const SAME_AS_BEFORE: Violation = {
  rule: 'judged_otherwise',
  message: 'Deze urgentie geldt al.',
  wouldSatisfy: 'Geef een andere urgentie op, of geen om de regels weer te laten gelden.',
};
