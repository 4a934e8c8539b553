import { ChangeInput, Day, OPAQUE_ID, outcomeOf, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

/** What is taken over, from when and under which contract. */
@InputType({ description: 'Allocation of another municipality that is taken over (over te nemen toewijzing).' })
export class TakeOverAllocationInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The allocation of the other municipality (toewijzing).' })
  allocation: string;

  @Field(() => Uuid, { description: 'The contract of the own municipality under which it goes on (raamcontract).' })
  contract: string;

  @Field(() => Day, { description: 'First day of the new allocation, on which the other ends (overnamedatum).' })
  on: string;
}

/** An allocation was taken over. */
@ObjectType({ description: 'An allocation was taken over: the one ends on the day the other begins (toewijzing overgenomen).', simpleResolvers: true })
export class AllocationTakenOver {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  youthId: string;
}

/** What taking over can give. */
export const TakeOverAllocationOutcome = outcomeOf('TakeOverAllocationOutcome', 'What came of taking over an allocation (uitkomst).', AllocationTakenOver);
