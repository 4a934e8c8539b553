import { family, reading } from '@ketengraaf/door';
import { ScalingRow } from './scaling.row';
import type { Scaling } from './scaling.type';

/** Moves of plans to another level of help, the latest first; the reduced form of goals shows none of them. */
export const scalingsOfPlans = reading<ScalingRow, Scaling>({
  name: 'scalings_of_plans',
  row: ScalingRow,
  by: 'planId',
  classes: ['OTHER_GOALS'],
  order: 't.position desc',
  hasReducedForm: false,
  subjectOf: (row) => family(row.familyId),
  disclose: ({ fromLevel, toLevel, reason, decidedBy, decidedOn }) => ({ fromLevel, toLevel, reason, decidedBy, decidedOn }),
});
