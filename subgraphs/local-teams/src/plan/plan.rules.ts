import type { Day } from '@ketengraaf/core';

/** Whether a plan should have been evaluated by now: its date has passed and it is not closed. */
export function isEvaluationOverdue(plan: { readonly nextEvaluationOn: Day | null; readonly closedOn: Day | null }, today: Day): boolean {
  return plan.closedOn === null && plan.nextEvaluationOn !== null && plan.nextEvaluationOn < today;
}
