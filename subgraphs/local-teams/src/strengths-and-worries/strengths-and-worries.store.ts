import { reading } from '@ketengraaf/door';
import { aboutYouthOrFamily } from '../plan/subject-of-plan';
import { StrengthOrWorryRow } from './strengths-and-worries.row';
import type { StrengthOrWorry } from './strengths-and-worries.type';

/** Strengths and worries of plans, the earliest first; the reduced forms of both classes show none of them. */
export const strengthsAndWorriesOfPlans = reading<StrengthOrWorryRow, StrengthOrWorry>({
  name: 'strengths_and_worries_of_plans',
  row: StrengthOrWorryRow,
  by: 'planId',
  classes: ['OTHER_GOALS', 'SAFETY'],
  order: 't.noted_on, t.id',
  hasReducedForm: false,
  subjectOf: aboutYouthOrFamily,
  disclose: ({ id, kind, lifeDomain, statement, saidBy, notedOn }) => ({ id, kind, lifeDomain, statement, saidBy, notedOn }),
});
