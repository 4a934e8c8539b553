import { ChangeInput, OPAQUE_ID, outcomeOf, Uuid } from '@ketengraaf/subgraph';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';

/** What a municipality has for a contract in a year. */
@InputType({ description: 'What one’s own municipality has for a contract in a year (jaarbudget).' })
export class SetAnnualBudgetInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the contract (kenmerk raamcontract).' })
  contract: string;

  @Field(() => Int, { description: 'The year (begrotingsjaar).' })
  year: number;

  @Field(() => Float, { description: 'The amount in euro cents, a whole number (bedrag in eurocenten).' })
  amountCents: number;

  @Field(() => Int, { nullable: true, description: 'Version of the budget that is changed; left out for the first of that year (versie).' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: 'Why it is changed, in 2 to 500 characters; needed where it is (reden).' })
  reason?: string | null;
}

/** A budget was set. */
@ObjectType({ description: 'A budget was set (jaarbudget vastgesteld).', simpleResolvers: true })
export class AnnualBudgetSet {
  @Field(() => ID, { description: OPAQUE_ID })
  budgetId: string;

  @Field(() => Int, { description: 'Version of the budget now (versie).' })
  version: number;
}

/** What setting a budget can give. */
export const SetAnnualBudgetOutcome = outcomeOf('SetAnnualBudgetOutcome', 'What came of setting a budget (uitkomst).', AnnualBudgetSet);
