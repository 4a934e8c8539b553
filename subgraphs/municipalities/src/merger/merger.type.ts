import { Day } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A code of a municipality with the days it held. */
@ObjectType({ description: 'Code of a municipality with the days it held (gemeentecode met geldigheid).', simpleResolvers: true })
export class MunicipalityCode {
  @Field(() => ID, { description: 'GM and four digits (gemeentecode).' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name of the municipality that had it (naam).' })
  name: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it held, where that is known (vanaf).' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it held no more; null for the code of now (tot).' })
  until: string | null;

  successor: string;
}
