import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A place on a waiting list joined or left a pool. */
@ObjectType({ description: 'A place on the waiting list joined or left a pool (gezamenlijke wachtlijst gewijzigd).', simpleResolvers: true })
export class PoolChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  entryId: string;

  youthId: string;
}

/** What joining can give. */
export const JoinPooledWaitingListOutcome = outcomeOf('JoinPooledWaitingListOutcome', 'What came of joining a pool (uitkomst).', PoolChanged);
/** What leaving can give. */
export const LeavePooledWaitingListOutcome = outcomeOf('LeavePooledWaitingListOutcome', 'What came of leaving a pool (uitkomst).', PoolChanged);
