import { type Day, daysBetween } from '@ketengraaf/core';

/** The reference norms (Treeknormen): youth care has none by law, mental health care agreed on these. */
export type WaitingNormId = 'APPLICATION_TO_INTAKE' | 'INTAKE_TO_TREATMENT' | 'APPLICATION_TO_TREATMENT';

/** How many days each norm allows. */
const NORM_DAYS: Readonly<Record<WaitingNormId, number>> = { APPLICATION_TO_INTAKE: 28, INTAKE_TO_TREATMENT: 42, APPLICATION_TO_TREATMENT: 98 };

/** The moments of one place on a waiting list that the wait is counted from. */
export interface WaitingMoments {
  readonly appliedOn: Day;
  readonly intakeOn: Day | null;
  readonly startedOn: Day | null;
  readonly leftOn: Day | null;
}

/** A wait in days from the application, beside the number of days that the norm in force allows, from the application too. */
export interface Wait {
  readonly waitedDays: number;
  readonly norm: WaitingNormId;
  readonly normDays: number;
  readonly isOverNorm: boolean;
}

/**
 * Counts the days from the application to the first care, or to leaving the list without, or to today, and holds them
 * against the norm in force: until the intake that for the intake; after it that for treatment, or the total where that
 * comes first. A day that lies ahead is a plan and ends no wait.
 */
export function waitOf({ appliedOn, intakeOn, startedOn, leftOn }: WaitingMoments, today: Day): Wait {
  const ended = startedOn ?? leftOn;
  const until = ended !== null && ended < today ? ended : today;
  const waitedDays = Math.max(0, daysBetween(appliedOn, until));
  const hadIntake = intakeOn !== null && intakeOn <= until;
  const hasStarted = startedOn !== null && startedOn <= until;
  const { norm, normDays } = hadIntake
    ? afterIntake(daysBetween(appliedOn, intakeOn))
    : ofNorm(hasStarted ? 'APPLICATION_TO_TREATMENT' : 'APPLICATION_TO_INTAKE');
  return { waitedDays, norm, normDays, isOverNorm: waitedDays > normDays };
}

/** Whether somebody still waits: neither helped nor off the list; a day that lies ahead is a plan. */
export function stillWaits({ startedOn, leftOn }: Pick<WaitingMoments, 'startedOn' | 'leftOn'>, today: Day): boolean {
  return (startedOn === null || startedOn > today) && (leftOn === null || leftOn > today);
}

function ofNorm(norm: WaitingNormId): Pick<Wait, 'norm' | 'normDays'> {
  return { norm, normDays: NORM_DAYS[norm] };
}

function afterIntake(daysToIntake: number): Pick<Wait, 'norm' | 'normDays'> {
  const normDays = daysToIntake + NORM_DAYS.INTAKE_TO_TREATMENT;
  return normDays < NORM_DAYS.APPLICATION_TO_TREATMENT ? { norm: 'INTAKE_TO_TREATMENT', normDays } : ofNorm('APPLICATION_TO_TREATMENT');
}

/** The steps of a wait, each between two of the moments t0 referral, t1 application, t2 acceptance, t3 intake and t4 first care. */
export type WaitingStepId =
  | 'REFERRAL_TO_APPLICATION'
  | 'APPLICATION_TO_ACCEPTANCE'
  | 'APPLICATION_TO_INTAKE'
  | 'INTAKE_TO_TREATMENT'
  | 'APPLICATION_TO_TREATMENT';

/** One step of a wait; `until` is null as long as it lasts, and then days are counted to today. */
export interface WaitingStep {
  readonly step: WaitingStepId;
  readonly from: Day;
  readonly until: Day | null;
  readonly days: number;
  /** Null where no norm is. */
  readonly normDays: number | null;
  readonly isOverNorm: boolean;
}

/** The moments of a whole wait, and by when it was to be answered. */
export interface WholeWait extends WaitingMoments {
  readonly referredOn: Day;
  readonly acceptedOn: Day | null;
  readonly answerBy: Day;
}

/** The steps that have begun, each with its days and the norm for it. A step that who left did not come to is left out. */
export function stepsOf({ referredOn, appliedOn, acceptedOn, intakeOn, startedOn, leftOn, answerBy }: WholeWait, today: Day): WaitingStep[] {
  const step = (id: WaitingStepId, from: Day | null, reached: Day | null, normDays: number | null): WaitingStep[] => {
    if (from === null || from > today) return [];
    const until = reached ?? leftOn;
    const ended = until !== null && until <= today ? until : null;
    const days = Math.max(0, daysBetween(from, ended ?? today));
    return [{ step: id, from, until: ended, days, normDays, isOverNorm: normDays !== null && days > normDays }];
  };
  return [
    ...step('REFERRAL_TO_APPLICATION', referredOn, appliedOn, null),
    ...step('APPLICATION_TO_ACCEPTANCE', appliedOn, acceptedOn, daysBetween(appliedOn, answerBy)),
    ...step('APPLICATION_TO_INTAKE', appliedOn, intakeOn ?? startedOn, NORM_DAYS.APPLICATION_TO_INTAKE),
    ...step('INTAKE_TO_TREATMENT', intakeOn, startedOn, NORM_DAYS.INTAKE_TO_TREATMENT),
    ...step('APPLICATION_TO_TREATMENT', appliedOn, startedOn, NORM_DAYS.APPLICATION_TO_TREATMENT),
  ];
}
