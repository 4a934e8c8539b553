import { ChangeInput, Day, OPAQUE_ID, outcomeOf, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { TakeoverReason } from './takeover.type';

/** Who goes on with help that ends here. */
@InputType({ description: 'Who goes on with help that ends here, from when and why (geplande overname).' })
export class PlanTakeoverInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the trajectory (kenmerk traject).' })
  trajectory: string;

  @Field(() => Uuid, { description: 'Identifier of who takes over, a consortium or a provider (kenmerk opvolger).' })
  successor: string;

  @Field(() => String, { description: 'Name of who takes over (opvolger).' })
  successorName: string;

  @Field(() => Day, { description: 'Last day of the help here (laatste dag).' })
  lastDay: string;

  @Field(() => Day, { description: 'First day of the help there, no later than the day after (overname op).' })
  takesOverOn: string;

  @Field(() => TakeoverReason, { description: 'Why (reden).' })
  reason: keyof typeof TakeoverReason;

  @Field(() => Day, { nullable: true, description: 'Day the family was told; left out as long as it was not (gezin geïnformeerd op).' })
  familyInformedOn?: string | null;
}

/** A takeover was planned. */
@ObjectType({ description: 'A takeover was planned; the named contact stays until it (overname gepland).', simpleResolvers: true })
export class TakeoverPlanned {
  @Field(() => ID, { description: OPAQUE_ID })
  takeoverId: string;
}

/** What planning a takeover gives. */
export const PlanTakeoverOutcome = outcomeOf('PlanTakeoverOutcome', 'What planning a takeover gives (uitkomst).', TakeoverPlanned);
