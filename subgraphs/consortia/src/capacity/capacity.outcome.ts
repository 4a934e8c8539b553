import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Places were reported. */
@ObjectType({ description: 'Places were reported (capaciteit gemeld).', simpleResolvers: true })
export class CapacityReported {
  @Field(() => ID, { description: OPAQUE_ID })
  unitId: string;
}

/** What reporting can give. */
export const ReportCapacityOutcome = outcomeOf('ReportCapacityOutcome', 'What came of reporting places (uitkomst).', CapacityReported);
