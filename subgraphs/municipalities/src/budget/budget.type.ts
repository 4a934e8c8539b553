import { Shows } from '@ketengraaf/subgraph';
import { Field, Float, Int, ObjectType } from 'type-graphql';

/** What a municipality has for a contract in a year. */
@ObjectType({ description: 'What a municipality has for a contract in a year (jaarbudget).', simpleResolvers: true })
export class AnnualBudget {
  @Shows('BUDGET')
  @Field(() => Int, { nullable: true, description: 'The year (begrotingsjaar).' })
  year: number | null;

  @Shows('BUDGET')
  @Field(() => Float, { nullable: true, description: 'The amount in euro cents, a whole number (bedrag in eurocenten).' })
  amountCents: number | null;

  contractId: string;
}
