import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { OnPlanInput } from '../plan/plan.input';
import { INPUT, PlanOutcome, text } from '../plan/plan.outcome';
import type { OnPlan } from '../plan/work-on-plan';
import { offerFamilyGroupPlan, recordFamilyGroupPlanOutcome } from './change-family-group-plan';
import { RecordFamilyGroupPlanOutcomeInput } from './family-group-plan.input';

const CONSTRAINTS = {
  one_open_offer: { rule: 'one_open_offer', message: 'Het gezin denkt nog na over een eerder aanbod.', wouldSatisfy: 'Leg daarvan eerst de uitkomst vast.' },
};

/** The plan a family may draw up itself. */
@Resolver()
export class FamilyGroupPlanActsResolver {
  @Mutation(() => PlanOutcome, { nullable: true, description: 'Offers the family to draw up the plan with its own network (familiegroepsplan aanbieden).' })
  offerFamilyGroupPlan(@Arg('input', () => OnPlanInput, INPUT) input: OnPlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('offerFamilyGroupPlan', input, (room) => offerFamilyGroupPlan(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Records what came of the offer (uitkomst familiegroepsplan vastleggen).' })
  recordFamilyGroupPlanOutcome(
    @Arg('input', () => RecordFamilyGroupPlanOutcomeInput, INPUT) input: RecordFamilyGroupPlanOutcomeInput,
    @Ctx() context: Context,
  ): Promise<Outcome<OnPlan>> {
    text('reason', input.reason);
    return context.change('recordFamilyGroupPlanOutcome', input, (room) => recordFamilyGroupPlanOutcome(room, input), CONSTRAINTS);
  }
}
