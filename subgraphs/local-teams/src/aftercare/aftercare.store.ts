import { family, reading } from '@ketengraaf/door';
import { AftercareRow } from './aftercare.row';
import type { Aftercare } from './aftercare.type';

/** Care after plans, the latest first; reduced, it is that there is some and the next date. */
export const aftercareOfPlans = reading<AftercareRow, Aftercare>({
  name: 'aftercare_of_plans',
  row: AftercareRow,
  by: 'planId',
  classes: ['PLAN_STATUS'],
  order: 'lower(t.during) desc, t.id',
  subjectOf: (row) => family(row.familyId),
  disclose: ({ id, professional, during, nextContactOn, outcome }, fields) => ({
    id,
    nextContactOn,
    from: fields === 'ALL' ? (during.from ?? null) : null,
    until: fields === 'ALL' ? (during.until ?? null) : null,
    outcome: fields === 'ALL' ? outcome : null,
    professionalId: fields === 'ALL' ? professional : null,
  }),
});
