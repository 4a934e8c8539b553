import type { DataClass } from '@ketengraaf/core';
import type { Capacity } from './capacities';
import type { Cell } from './codes';
import type { Tie } from './matrix';

/**
 * The classes of which an objection or restriction (AVG 18, 21) ends the sharing. Not among them: who the youth is and who directs, so
 * that nobody is mistaken for another and everybody knows whom to ask; safety and measures, which protect others too (AVG 18(2)); and
 * the consents and the log, by which the parties answer for what they did.
 */
export const RESTRICTABLE = [
  'PLAN_STATUS',
  'SCHOOL_GOALS',
  'OTHER_GOALS',
  'CARE_CONTENT',
  'TRAJECTORY',
  'REFERRAL_LETTER',
  'ALLOCATION',
  'EDUCATION',
] as const satisfies readonly DataClass[];

/** Who is told by a statute that an objection does not set aside: Jeugdwet 7.3.11(4), Wmo 2015 5.2.6, Leerplichtwet 18 and 21. */
export const TOLD_BY_STATUTE = ['INSTITUTION_WITH_MEASURE', 'SAFE_HOME_WORKER', 'ATTENDANCE_OFFICER'] as const satisfies readonly Capacity[];

const BY_STATUTE: ReadonlySet<string> = new Set(TOLD_BY_STATUTE);

/** Whether a restriction that is in force ends what somebody sees by a cell: whoever sees by involvement or by consent, but by a statute. */
export function isRestrictable(capacity: Capacity, tie: Tie, cell: Cell): boolean {
  return (tie === 'INVOLVED' || cell.needs === 'CONSENT') && !BY_STATUTE.has(capacity);
}
