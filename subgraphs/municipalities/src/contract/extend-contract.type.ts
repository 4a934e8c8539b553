import { ChangeInput, Day, OPAQUE_ID, outcomeOf, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

/** Which option to exercise. */
@InputType({ description: 'Which option of a contract to exercise (verlenging).' })
export class ExtendContractInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the contract (kenmerk raamcontract).' })
  contract: string;

  @Field(() => Int, { description: 'Place of the option in the order they may be exercised (volgnummer).' })
  position: number;
}

/** A contract was extended. */
@ObjectType({ description: 'A contract was extended (contract verlengd).', simpleResolvers: true })
export class ContractExtended {
  @Field(() => ID, { description: OPAQUE_ID })
  contractId: string;

  @Field(() => Day, { description: 'Last day it covers now (einddatum).' })
  endsOn: string;
}

/** What extending gives. */
export const ExtendContractOutcome = outcomeOf('ExtendContractOutcome', 'What extending gives (uitkomst).', ContractExtended);
