import type { Expertise } from '@ketengraaf/core';
import { Day, ENTITY, ExpertiseKind, enumOf, OPAQUE_ID } from '@ketengraaf/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** In what capacity a provider is a member. */
export const MembershipCapacity = enumOf('MembershipCapacity', 'Capacity in which a provider is a member of a consortium (hoedanigheid).', {
  LEAD: 'It signs and speaks for all members (penvoerder).',
  MEMBER: 'It takes part (deelnemer).',
});

/** A consortium as the chain sees it. */
@ObjectType({ description: ENTITY.Consortium, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Consortium {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Field(() => String, { nullable: true, description: 'Name of the consortium (naam).' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'How it looks at help (visie).' })
  vision: string | null;

  @Field(() => [String], { nullable: true, description: 'Methods it works by (methodieken).' })
  methods: string[] | null;
}

/** A provider in a consortium. */
@ObjectType({ description: 'Provider that takes part in a consortium for a period (deelname aan het consortium).', simpleResolvers: true })
export class Membership {
  @Field(() => MembershipCapacity, { description: 'In what capacity it takes part (hoedanigheid).' })
  capacity: keyof typeof MembershipCapacity;

  @Field(() => [ExpertiseKind], { description: 'Specialisms it brings (expertises).' })
  expertises: Expertise[];

  @Field(() => Day, { nullable: true, description: 'First day (vanaf).' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it no longer takes part, if that is known (tot).' })
  until: string | null;

  careProviderId: string;
}
