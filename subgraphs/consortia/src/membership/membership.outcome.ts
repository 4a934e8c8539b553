import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** A provider takes part. */
@ObjectType({ description: 'A provider takes part in the consortium (toegetreden).', simpleResolvers: true })
export class ConsortiumJoined {
  @Field(() => ID, { description: OPAQUE_ID })
  consortiumId: string;
}

/** A provider takes part no longer. */
@ObjectType({ description: 'A provider takes part in the consortium no longer; all it helped is helped on (uitgetreden).', simpleResolvers: true })
export class ConsortiumLeft {
  @Field(() => ID, { description: OPAQUE_ID })
  consortiumId: string;

  @Field(() => Int, { description: 'How much of its help goes on with its successor (overgenomen bijdragen).' })
  handedOn: number;

  @Field(() => Int, { description: 'How many youths still live at its locations the day after, and are to be placed elsewhere (te verplaatsen jeugdigen).' })
  toPlace: number;
}

/** What joining can give. */
export const JoinConsortiumOutcome = outcomeOf('JoinConsortiumOutcome', 'What came of joining (uitkomst).', ConsortiumJoined);
/** What leaving can give. */
export const LeaveConsortiumOutcome = outcomeOf('LeaveConsortiumOutcome', 'What came of leaving (uitkomst).', ConsortiumLeft);
