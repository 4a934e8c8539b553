import { OPAQUE_ID } from '@ketengraaf/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A provider of care as the chain sees it. */
@ObjectType({ description: 'Organisation that gives youth care (jeugdhulpaanbieder).', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class CareProvider {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Field(() => String, { nullable: true, description: 'Name of the provider (naam).' })
  name: string | null;

  @Field(() => [String], { nullable: true, description: 'Other names it is known by (handelsnamen).' })
  aliases: string[] | null;

  @Field(() => String, { nullable: true, description: 'Eight digits in the register of care providers, where it has them (AGB-code).' })
  agb: string | null;
}
