import { addDays, type Day } from '@ketengraaf/core';

/** The phases of the method, in their order. */
export type Phase = 'REGISTRATION' | 'INTAKE' | 'START_MEETING' | 'EXECUTION' | 'PROGRESS_MEETING' | 'CLOSING';

/** What a phase follows from. */
export interface PlanInPhase {
  readonly state: 'DRAFT' | 'ADOPTED' | 'IN_EXECUTION' | 'EVALUATED' | 'CLOSED';
  readonly intakeBeganOn: Day | null;
  readonly intakeDoneOn: Day | null;
  readonly closingBeganOn: Day | null;
}

/** The phase a plan is in, by what was done; nothing has to be set to get there. */
export function phaseOf({ state, intakeBeganOn, intakeDoneOn, closingBeganOn }: PlanInPhase): Phase {
  if (state === 'CLOSED' || closingBeganOn !== null) return 'CLOSING';
  if (state === 'EVALUATED') return 'PROGRESS_MEETING';
  if (state !== 'DRAFT') return 'EXECUTION';
  if (intakeDoneOn !== null) return 'START_MEETING';
  return intakeBeganOn === null ? 'REGISTRATION' : 'INTAKE';
}

const TWO_WEEKS = 14;

/** The day by which a plan must be on paper once somebody asked for that: within fourteen days (Jeugdwet 4.1.3(5)). */
export function writtenDueOn({ writtenRequestedOn }: { readonly writtenRequestedOn: Day | null }): Day | null {
  return writtenRequestedOn === null ? null : addDays(writtenRequestedOn, TWO_WEEKS);
}

/** Whether a plan should have been evaluated by now: its date has passed and it is not closed. */
export function isEvaluationOverdue(plan: { readonly nextEvaluationOn: Day | null; readonly closedOn: Day | null }, today: Day): boolean {
  return plan.closedOn === null && plan.nextEvaluationOn !== null && plan.nextEvaluationOn < today;
}
