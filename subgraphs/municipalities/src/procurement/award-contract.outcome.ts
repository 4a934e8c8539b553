import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A contract was awarded. */
@ObjectType({ description: 'A contract was awarded and made (gegund).', simpleResolvers: true })
export class ContractAwarded {
  @Field(() => ID, { description: OPAQUE_ID })
  contractId: string;
}

/** What awarding can give. */
export const AwardContractOutcome = outcomeOf('AwardContractOutcome', 'What came of awarding a contract (uitkomst).', ContractAwarded);
