import { ChangeInput, Day, OPAQUE_ID, outcomeOf, Uuid } from '@ketengraaf/subgraph';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';

/** What was spent in a month. */
@InputType({ description: 'What was spent for a municipality in a month; without any youth (bestedingsrapportage).' })
export class ReportSpendingInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the contract (kenmerk raamcontract).' })
  contract: string;

  @Field(() => ID, { description: 'GM and four digits (gemeentecode).' })
  municipality: string;

  @Field(() => Day, { description: 'First day of the month, which has ended (maand).' })
  month: string;

  @Field(() => Float, { description: 'The amount in euro cents, a whole number (bedrag in eurocenten).' })
  amountCents: number;

  @Field(() => Int, { nullable: true, description: 'Version that this corrects; left out for the first report of the month (versie).' })
  version?: number | null;
}

/** What was spent was reported. */
@ObjectType({ description: 'What was spent was reported (besteding gerapporteerd).', simpleResolvers: true })
export class SpendingReported {
  @Field(() => ID, { description: OPAQUE_ID })
  reportId: string;

  @Field(() => Int, { description: 'Version there is now (versie).' })
  version: number;
}

/** What reporting gives. */
export const ReportSpendingOutcome = outcomeOf('ReportSpendingOutcome', 'What reporting gives (uitkomst).', SpendingReported);
