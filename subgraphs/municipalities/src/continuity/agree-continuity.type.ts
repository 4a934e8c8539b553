import { ChangeInput, Day, OPAQUE_ID, outcomeOf, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

/** How help goes on after a contract. */
@InputType({ description: 'How long help that runs may go on after a contract, and what comes after (zorgcontinuïteit).' })
export class AgreeContinuityInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the contract that ends (kenmerk raamcontract).' })
  contract: string;

  @Field(() => Uuid, { nullable: true, description: 'Identifier of the contract for who needs help since (kenmerk opvolgend contract).' })
  successor?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day help may go on; until all of it has ended if left out (einddatum).' })
  lastDay?: string | null;

  @Field(() => String, { description: 'What was agreed, in 2 to 500 characters (afspraken).' })
  terms: string;

  @Field(() => String, { description: 'Where this is recorded (bron).' })
  source: string;
}

/** Continuity was agreed. */
@ObjectType({ description: 'It was agreed how help goes on after a contract (zorgcontinuïteit afgesproken).', simpleResolvers: true })
export class ContinuityAgreed {
  @Field(() => ID, { description: OPAQUE_ID })
  contractId: string;
}

/** What agreeing can give. */
export const AgreeContinuityOutcome = outcomeOf('AgreeContinuityOutcome', 'What came of agreeing on continuity (uitkomst).', ContinuityAgreed);
