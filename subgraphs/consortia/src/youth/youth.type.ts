import { ENTITY, OPAQUE_ID } from '@ketengraaf/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A youth, as the consortia know one here: by nothing but its identifier. */
@ObjectType({ description: ENTITY.Youth, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Youth {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;
}
