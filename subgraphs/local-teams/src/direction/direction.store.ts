import { family, reading } from '@ketengraaf/door';
import { DirectorAssignmentRow } from './direction.row';
import type { DirectorAssignment } from './direction.type';

const instant = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

/** Reduced, direction is who directs, and nothing of why and since when. */
const disclose = ({ professional, capacity, reason, during }: DirectorAssignmentRow, fields: 'ALL' | 'REDUCED'): DirectorAssignment => ({
  professionalId: professional,
  capacity,
  reason: fields === 'ALL' ? reason : null,
  from: fields === 'ALL' ? instant(during.from) : null,
  until: fields === 'ALL' ? instant(during.until) : null,
});

/** Who directs plans now in the capacity of case director: exactly one for an open plan. */
export const caseDirectorsOfPlans = reading<DirectorAssignmentRow, DirectorAssignment>({
  name: 'case_directors_of_plans',
  row: DirectorAssignmentRow,
  by: 'planId',
  classes: ['DIRECTION'],
  where: `t.capacity = 'CASE_DIRECTOR' and t.during @> app.now()`,
  subjectOf: (row) => family(row.familyId),
  disclose,
});

/** Everybody who ever directed plans, the latest first. */
export const directionOfPlans = reading<DirectorAssignmentRow, DirectorAssignment>({
  name: 'direction_of_plans',
  row: DirectorAssignmentRow,
  by: 'planId',
  classes: ['DIRECTION'],
  order: 'lower(t.during) desc, t.id',
  subjectOf: (row) => family(row.familyId),
  disclose,
});
