import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** An enrolment as a move weighs it; `until` is null while it runs. */
export interface RunningEnrolment {
  readonly school: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** Whether a pupil of a school may go to another on a day. */
export function mayMove(own: RunningEnrolment | undefined, school: string, on: Day): Violation | undefined {
  if (!own || own.until !== null) return NOT_ENROLLED;
  if (own.school === school) return SAME_SCHOOL;
  return on > own.from ? undefined : TOO_EARLY;
}

const NOT_ENROLLED: Violation = {
  rule: 'moves_from_own_school',
  message: 'De leerling staat niet (meer) bij uw school ingeschreven.',
  wouldSatisfy: 'De school waar de leerling nu staat ingeschreven, meldt de overstap.',
};
const SAME_SCHOOL: Violation = {
  rule: 'moves_to_another_school',
  message: 'De leerling staat al op deze school ingeschreven.',
  wouldSatisfy: 'Noem het BRIN van de andere school.',
};
const TOO_EARLY: Violation = {
  rule: 'enrolment_lasts_a_day',
  message: 'De overstap kan niet voor of op de eerste dag van de inschrijving vallen.',
  wouldSatisfy: 'Kies een latere dag.',
};

/** What constraints of the database mean to who enrols. */
export const ENROLMENT_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  one_school_at_a_time: {
    rule: 'one_school_at_a_time',
    message: 'De jeugdige staat in deze periode al op een school ingeschreven.',
    wouldSatisfy: 'Laat de andere school de overstap melden, of kies een latere dag.',
  },
  school_exists: { rule: 'school_exists', message: 'Er is geen school met dit BRIN.', wouldSatisfy: 'Controleer het BRIN.' },
};
