import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Another solution began or ended. */
@ObjectType({ description: 'Something that no product code names began or ended (andere oplossing gewijzigd).', simpleResolvers: true })
export class OtherSolutionChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  solutionId: string;

  youthId: string;
}

/** What beginning can give. */
export const BeginOtherSolutionOutcome = outcomeOf('BeginOtherSolutionOutcome', 'What came of beginning another solution (uitkomst).', OtherSolutionChanged);
/** What ending can give. */
export const EndOtherSolutionOutcome = outcomeOf('EndOtherSolutionOutcome', 'What came of ending another solution (uitkomst).', OtherSolutionChanged);
