import { isUuid } from '@ketengraaf/core';
import type { Word } from '@ketengraaf/subgraph';
import { FamilyPlanOfFamilyResolver, FamilyPlanOfYouthResolver, PlanResolver, PlansOfFamilyResolver } from './plan.resolver';
import { FamilyPlanRow, PlanEvaluationRow } from './plan.row';
import { plansById } from './plan.store';
import { PlanActsResolver, PlanChangedResolver } from './plan-acts.resolver';

/** The one plan of a family and its evaluations. */
export const plan: Word = {
  rows: [FamilyPlanRow, PlanEvaluationRow],
  resolvers: [PlanResolver, FamilyPlanOfFamilyResolver, FamilyPlanOfYouthResolver, PlansOfFamilyResolver, PlanActsResolver, PlanChangedResolver],
  references: { FamilyPlan: ({ id }, { door }) => (isUuid(id) ? door.find(plansById, id.toLowerCase()) : null) },
};
