import { family, instantOf, reading } from '@ketengraaf/door';
import { DirectorAssignmentRow } from './direction.row';
import type { DirectorAssignment } from './direction.type';

/** Reduced, direction is who directs, and nothing of why and since when. */
const disclose = (row: DirectorAssignmentRow, fields: 'ALL' | 'REDUCED'): DirectorAssignment => {
  const { professional: professionalId, capacity, reason, during, familyInformedOn, familyAgrees, readsUntil } = row;
  if (fields === 'REDUCED')
    return { professionalId, capacity, reason: null, from: null, until: null, familyInformedOn: null, familyAgrees: null, readsUntil: null };
  return { professionalId, capacity, reason, from: instantOf(during.from), until: instantOf(during.until), familyInformedOn, familyAgrees, readsUntil };
};

/** Who directs plans now, in any capacity: of an open plan exactly one as case director. */
export const directorsOfPlans = reading<DirectorAssignmentRow, DirectorAssignment>({
  name: 'directors_of_plans',
  row: DirectorAssignmentRow,
  by: 'planId',
  classes: ['DIRECTION'],
  where: 't.during @> app.now()',
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
