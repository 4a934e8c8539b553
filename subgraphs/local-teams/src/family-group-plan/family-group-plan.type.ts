import { Day, enumOf, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** What came of an offer of a family-group plan. */
export const FamilyGroupPlanOutcome = enumOf(
  'FamilyGroupPlanOutcome',
  'What came of the offer to draw up a plan as a family (uitkomst familiegroepsplan, Jeugdwet 4.1.2).',
  {
    ACCEPTED: 'The family draws up the plan with its network (aangenomen).',
    WAIVED: 'The family does not want to (afgezien).',
    THREAT: 'Concrete threats in the raising of the youth stand in the way (concrete bedreigingen).',
    INTEREST_OF_CHILD: 'The interest of the youth would be harmed otherwise (belang van het kind).',
  },
);

/** An offer of a family-group plan. */
@ObjectType({
  description: 'Offer to the family to draw up the plan with its own network, made before any other plan (familiegroepsplan).',
  simpleResolvers: true,
})
export class FamilyGroupPlanOffer {
  @Shows('OTHER_GOALS')
  @Field(() => ID, { nullable: true, description: 'Identifier of the offer (kenmerk).' })
  id: string | null;

  @Shows('OTHER_GOALS')
  @Field(() => Day, { nullable: true, description: 'Day of the offer (aangeboden op).' })
  offeredOn: string | null;

  @Shows('OTHER_GOALS')
  @Field(() => FamilyGroupPlanOutcome, { nullable: true, description: 'What came of it; null as long as the family thinks about it (uitkomst).' })
  outcome: keyof typeof FamilyGroupPlanOutcome | null;

  @Shows('OTHER_GOALS')
  @Field(() => Day, { nullable: true, description: 'Day of the outcome (uitkomst op).' })
  outcomeOn: string | null;

  @Shows('OTHER_GOALS')
  @Field(() => String, { nullable: true, description: 'Why the family does not draw up the plan itself (reden).' })
  reason: string | null;

  @Shows('OTHER_GOALS')
  @Field(() => Day, {
    nullable: true,
    description: 'Day by which there must be a plan if the family does not draw it up itself: six weeks later (uiterste datum, Jeugdwet 4.1.3).',
  })
  planDueOn: string | null;
}
