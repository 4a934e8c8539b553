import { Instant } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

const HIDDEN = 'null where it is fewer than ten, or would tell such a number';

/** Families with care that have one plan with one director. */
@ObjectType({ description: 'Families with care that have one plan with one director (1 gezin, 1 plan, 1 regisseur).', simpleResolvers: true })
export class DirectedFamilies {
  @Field(() => ID, { nullable: true, description: 'Code of the municipality; null for all together (gemeentecode).' })
  municipality: string | null;

  @Field(() => Int, { nullable: true, description: `Families with care; ${HIDDEN} (gezinnen met jeugdhulp).` })
  families: number | null;

  @Field(() => Int, { nullable: true, description: `Families of them with exactly one plan and one director; ${HIDDEN} (met één plan en één regisseur).` })
  directed: number | null;

  @Field(() => Int, { nullable: true, description: 'The same of a hundred, rounded down (percentage).' })
  percentage: number | null;
}

/** Plans in numbers. */
@ObjectType({ description: 'Plans in numbers that point at nobody, for who manages contracts or studies policy (inzicht).', simpleResolvers: true })
export class PlanInsight {
  @Field(() => Instant, { nullable: true, description: 'When was counted; null if never yet (peilmoment).' })
  asOf: Date | null;
}
