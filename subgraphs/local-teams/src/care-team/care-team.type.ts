import { Instant, OPAQUE_ID, PartyName, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Involvement with a youth. */
@ObjectType({ description: 'Direct involvement with the care of a youth (rechtstreekse betrokkenheid, Jeugdwet 7.3.11).', simpleResolvers: true })
export class Involvement {
  @Shows('DIRECTION')
  @Field(() => ID, { nullable: true, description: OPAQUE_ID })
  id: string | null;

  @Shows('DIRECTION')
  @Field(() => PartyName, { nullable: true, description: 'Party of the organisation (ketenpartij).' })
  party: keyof typeof PartyName | null;

  @Shows('DIRECTION')
  @Field(() => ID, { nullable: true, description: 'Organisation that is involved (organisatie).' })
  organisation: string | null;

  @Shows('DIRECTION')
  @Field(() => String, { nullable: true, description: 'Role, such as CASE_DIRECTOR (rol).' })
  role: string | null;

  @Shows('DIRECTION')
  @Field(() => Instant, { nullable: true, description: 'From when (vanaf).' })
  from: Date | null;

  @Shows('DIRECTION')
  @Field(() => Instant, { nullable: true, description: 'Until when; null for as long as it lasts (tot).' })
  until: Date | null;

  personId: string | undefined;
}
