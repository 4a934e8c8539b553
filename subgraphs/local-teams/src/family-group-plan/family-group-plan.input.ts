import { Field, InputType } from 'type-graphql';
import { OnPlanInput } from '../plan/plan.input';
import { FamilyGroupPlanOutcome } from './family-group-plan.type';

/** The outcome of an offer. */
@InputType({ description: 'What came of the offer to draw up a plan as a family (uitkomst).' })
export class RecordFamilyGroupPlanOutcomeInput extends OnPlanInput {
  @Field(() => FamilyGroupPlanOutcome, { description: 'What came of it (uitkomst).' })
  outcome: keyof typeof FamilyGroupPlanOutcome;

  @Field(() => String, { nullable: true, description: 'Why the family does not draw up the plan itself; needed then (reden).' })
  reason?: string | null;
}
