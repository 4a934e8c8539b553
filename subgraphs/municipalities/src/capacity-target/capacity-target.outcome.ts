import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Places were counted. */
@ObjectType({ description: 'Places of a capacity target were counted (capaciteit geteld).', simpleResolvers: true })
export class CapacityCounted {
  @Field(() => ID, { description: OPAQUE_ID })
  targetId: string;
}

/** What counting can give. */
export const CountCapacityOutcome = outcomeOf('CountCapacityOutcome', 'What came of counting places (uitkomst).', CapacityCounted);
