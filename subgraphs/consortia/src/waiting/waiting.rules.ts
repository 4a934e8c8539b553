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
