import { ENTITY, OPAQUE_ID, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** What a municipality has for a contract in a year. */
@ObjectType({ description: ENTITY.AnnualBudget, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class AnnualBudget {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Shows('BUDGET')
  @Field(() => Int, { nullable: true, description: 'The year (begrotingsjaar).' })
  year: number | null;

  @Shows('BUDGET')
  @Field(() => Float, { nullable: true, description: 'The amount in euro cents, a whole number (bedrag in eurocenten).' })
  amountCents: number | null;

  @Shows('BUDGET')
  @Field(() => Int, { nullable: true, description: 'Rises with every change (versie).' })
  version: number | null;

  @Shows('BUDGET')
  @Field(() => ID, { nullable: true, description: 'Identifier of the contract it is for (kenmerk raamcontract).' })
  contractId: string | null;

  @Shows('BUDGET')
  @Field(() => ID, { nullable: true, description: 'Code of the municipality whose it is (gemeentecode).' })
  municipalityCode: string | null;
}
