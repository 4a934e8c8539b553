import type { Service } from '@ketengraaf/core';
import { Day, enumOf, ServiceKind } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** How far a municipality takes part. */
export const ParticipationLevel = enumOf('ParticipationLevel', 'How far a municipality takes part in an arrangement (mate van deelname).', {
  FULL: 'It takes part (volledig).',
  PARTIAL: 'It takes part for some services only, which have a line of their own (gedeeltelijk).',
  NONE: 'It does not take part (niet).',
});

/** Under what municipalities contract together. */
@ObjectType({ description: 'What municipalities contract under together (samenwerkingsverband).', simpleResolvers: true })
export class Arrangement {
  @Field(() => ID, { description: 'Identifier of the arrangement (kenmerk).' })
  id: string;

  @Field(() => String, { description: 'Name of the arrangement (naam).' })
  name: string;
}

/** How far a municipality takes part in an arrangement. */
@ObjectType({ description: 'How far a municipality takes part in an arrangement, for one service or for all (deelname).', simpleResolvers: true })
export class Participation {
  @Field(() => ServiceKind, { nullable: true, description: 'The one service it is about, which goes before the line for all; null for all (hulpvorm).' })
  service: Service | null;

  @Field(() => ParticipationLevel, { description: 'How far it takes part (mate van deelname).' })
  level: keyof typeof ParticipationLevel;

  @Field(() => Day, { nullable: true, description: 'First day it holds; null if it always did (vanaf).' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it holds no more; null if no end is known (tot).' })
  until: string | null;

  @Field(() => String, { description: 'Where this is known from (bron).' })
  source: string;

  arrangementId: string;
}
