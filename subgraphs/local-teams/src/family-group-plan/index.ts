import type { Word } from '@ketengraaf/subgraph';
import { FamilyGroupPlanResolver } from './family-group-plan.resolver';
import { FamilyGroupPlanOfferRow } from './family-group-plan.row';
import { FamilyGroupPlanActsResolver } from './family-group-plan-acts.resolver';

/** The plan a family draws up itself, which is offered first. */
export const familyGroupPlan: Word = { rows: [FamilyGroupPlanOfferRow], resolvers: [FamilyGroupPlanResolver, FamilyGroupPlanActsResolver] };
