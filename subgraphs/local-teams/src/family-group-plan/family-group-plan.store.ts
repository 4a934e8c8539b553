import { family, reading } from '@ketengraaf/door';
import { FamilyGroupPlanOfferRow } from './family-group-plan.row';
import { planDueOn } from './family-group-plan.rules';
import type { FamilyGroupPlanOffer } from './family-group-plan.type';

/** Offers of a family-group plan, the latest first; the reduced form of goals shows none of them. */
export const offersOfPlans = reading<FamilyGroupPlanOfferRow, FamilyGroupPlanOffer>({
  name: 'family_group_plan_offers_of_plans',
  row: FamilyGroupPlanOfferRow,
  by: 'planId',
  classes: ['OTHER_GOALS'],
  order: 't.offered_on desc, t.id',
  hasReducedForm: false,
  subjectOf: (row) => family(row.familyId),
  disclose: ({ id, offeredOn, outcome, outcomeOn, reason }) => ({ id, offeredOn, outcome, outcomeOn, reason, planDueOn: planDueOn({ outcome, outcomeOn }) }),
});
