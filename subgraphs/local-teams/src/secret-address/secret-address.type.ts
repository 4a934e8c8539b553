import { Instant, OPAQUE_ID, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** An address that is kept secret; the address itself is nowhere in it. */
@ObjectType({ description: 'That the address of a youth, or of a parent it lives with, is kept secret (geheim adres, Wet BRP 2.59).', simpleResolvers: true })
export class SecretAddress {
  @Shows('IDENTITY')
  @Field(() => ID, { nullable: true, description: OPAQUE_ID })
  id: string | null;

  @Shows('IDENTITY')
  @Field(() => ID, { nullable: true, description: 'Whose it is: the youth, or a member of the family (van wie).' })
  person: string | null;

  @Shows('IDENTITY')
  @Field(() => Instant, { nullable: true, description: 'From when (vanaf).' })
  from: Date | null;

  @Shows('IDENTITY')
  @Field(() => Instant, { nullable: true, description: 'Until when; null until it ends (tot).' })
  until: Date | null;
}
