import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Municipality } from '../municipality/municipality.type';

/** A sum of budgets, and of whom. */
@ObjectType({ description: 'Budgets of some municipalities added up, and which those are (totaal).', simpleResolvers: true })
export class BudgetTotal {
  @Field(() => Float, { description: 'The sum in euro cents, a whole number (bedrag in eurocenten).' })
  amountCents: number;

  @Field(() => [Municipality], { nullable: true, description: 'Whose budgets are in it (gemeenten).' })
  municipalities: Municipality[];
}

/** The budgets of a region. */
@ObjectType({ description: 'Budgets of a region in a year, with and without who takes part only partly (regiototalen).', simpleResolvers: true })
export class RegionBudgetTotals {
  @Field(() => Int, { description: 'The year (begrotingsjaar).' })
  year: number;

  @Field(() => BudgetTotal, { description: 'Of all municipalities (met gedeeltelijke deelnemers).' })
  all: BudgetTotal;

  @Field(() => BudgetTotal, { description: 'Without those that take part only partly (zonder gedeeltelijke deelnemers).' })
  withoutPartial: BudgetTotal;

  @Field(() => BudgetTotal, { description: 'Of those that take part only partly, as far as they do (gedeeltelijke deelnemers).' })
  partial: BudgetTotal;
}
