import { ENTITY } from '@ketengraaf/subgraph';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';

/** A municipality as the chain sees it. */
@ObjectType({ description: ENTITY.Municipality, simpleResolvers: true })
@Directive('@key(fields: "code")')
export class Municipality {
  @Field(() => ID, { description: 'GM and the four digits of the municipality (gemeentecode).' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name of the municipality (naam).' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Province it lies in, which says nothing about its region (provincie).' })
  province: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of its middle, to a hundredth (breedtegraad).' })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of its middle, to a hundredth (lengtegraad).' })
  longitude: number | null;
}
