import { family, reading } from '@ketengraaf/door';
import { FamilyPlanRow, PlanEvaluationRow } from './plan.row';
import { phaseOf, writtenDueOn } from './plan.rules';
import type { FamilyPlan, PlanEvaluation } from './plan.type';

const NOTHING_MORE = {
  ...{ title: null, kind: null, variant: null, phase: null, version: null, openedOn: null, adoptedOn: null },
  ...{ writtenDueOn: null, writtenOn: null, closedOn: null, closeReason: null },
};

/** Reduced, a plan is that it exists, its state and the next date. */
const disclosePlan = (row: FamilyPlanRow, fields: 'ALL' | 'REDUCED'): FamilyPlan => {
  const { id, familyId, state, nextEvaluationOn, nextMeetingAt } = row;
  const reduced = { id, familyId, throughYouthId: undefined, state, nextEvaluationOn, nextMeetingAt };
  if (fields === 'REDUCED') return { ...reduced, ...NOTHING_MORE };
  const { title, kind, variant, version, openedOn, adoptedOn, closedOn, writtenOn, closeReason } = row;
  const more = { title, kind, variant, version, openedOn, adoptedOn, closedOn, writtenOn, closeReason };
  return { ...reduced, ...more, phase: phaseOf(row), writtenDueOn: writtenDueOn(row) };
};

/** The open plans of families: at most one each. */
export const openPlansOfFamilies = reading<FamilyPlanRow, FamilyPlan>({
  name: 'open_plans_of_families',
  row: FamilyPlanRow,
  by: 'familyId',
  classes: ['PLAN_STATUS'],
  where: 't.closed_on is null',
  subjectOf: (row) => family(row.familyId),
  disclose: disclosePlan,
});

/** All plans of families, the latest first: at most one of them is open. */
export const plansOfFamilies = reading<FamilyPlanRow, FamilyPlan>({
  name: 'plans_of_families',
  row: FamilyPlanRow,
  by: 'familyId',
  classes: ['PLAN_STATUS'],
  order: 't.opened_on desc, t.id',
  subjectOf: (row) => family(row.familyId),
  disclose: disclosePlan,
});

/** Plans by their identifier, closed ones too. */
export const plansById = reading<FamilyPlanRow, FamilyPlan>({
  name: 'plans_by_id',
  row: FamilyPlanRow,
  by: 'id',
  classes: ['PLAN_STATUS'],
  subjectOf: (row) => family(row.familyId),
  disclose: disclosePlan,
});

/** Evaluations of plans, the latest first; reduced, a plan shows none of them. */
export const evaluationsOfPlans = reading<PlanEvaluationRow, PlanEvaluation>({
  name: 'evaluations_of_plans',
  row: PlanEvaluationRow,
  by: 'planId',
  classes: ['PLAN_STATUS'],
  order: 't.evaluated_on desc, t.recorded desc',
  hasReducedForm: false,
  subjectOf: (row) => family(row.familyId),
  disclose: ({ evaluatedOn, outcome, nextOn, fit }) => ({ evaluatedOn, outcome, nextOn, fit }),
});
