import { Day, ENTITY, OPAQUE_ID, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** A budget of a municipality, to which the consortia add what was spent of it. */
@ObjectType({ description: ENTITY.AnnualBudget, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class AnnualBudget {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Directive('@external')
  @Field(() => Int, { nullable: true })
  year: number | null;

  @Directive('@external')
  @Field(() => Float, { nullable: true })
  amountCents: number | null;

  @Directive('@external')
  @Field(() => ID, { nullable: true })
  contractId: string | null;

  @Directive('@external')
  @Field(() => ID, { nullable: true })
  municipalityCode: string | null;
}

/** What was reported of a month. */
@ObjectType({ description: 'What a consortium reported to have spent in a month (bestedingsrapportage).', simpleResolvers: true })
export class MonthlySpending {
  @Shows('BUDGET')
  @Field(() => Day, { nullable: true, description: 'First day of the month (maand).' })
  month: string | null;

  @Shows('BUDGET')
  @Field(() => Float, { nullable: true, description: 'The amount in euro cents, a whole number (bedrag in eurocenten).' })
  amountCents: number | null;
}

/** What was spent of a budget, and what that promises. */
@ObjectType({ description: 'What contractors reported to have spent of a year, and what that promises (besteding).', simpleResolvers: true })
export class Spending {
  @Shows('BUDGET')
  @Field(() => Float, { nullable: true, description: 'All that was reported, in euro cents (gerapporteerd).' })
  reportedCents: number | null;

  @Shows('BUDGET')
  @Field(() => Float, {
    nullable: true,
    description: 'The whole year by the average of the months reported, in euro cents; null before the first report (prognose).',
  })
  forecastCents: number | null;

  @Shows('BUDGET')
  @Field(() => Day, {
    nullable: true,
    description: 'Last day the budget lasts at this pace; null if it lasts the year, or there is no telling (uitputtingsdatum).',
  })
  depletedOn: string | null;

  @Shows('BUDGET')
  @Field(() => [MonthlySpending], { nullable: true, description: 'What was reported, month by month (maanden).' })
  months: MonthlySpending[] | null;

  @Shows('BUDGET')
  @Field(() => [Day], { nullable: true, description: 'First days of the months before the last reported of which there is no report (ontbrekende maanden).' })
  missing: string[] | null;
}
