import type { Expertise } from '@ketengraaf/core';
import { Day, ExpertiseKind, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** What one member does within a trajectory. */
@ObjectType({ description: 'What one member of the consortium does within a trajectory (bijdrage).', simpleResolvers: true })
export class Contribution {
  @Shows('TRAJECTORY')
  @Field(() => ID, { nullable: true, description: 'Identifier of the contribution (kenmerk).' })
  id: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Version, to give when it is changed (versie).' })
  version: number | null;

  @Shows('TRAJECTORY')
  @Field(() => ExpertiseKind, { nullable: true, description: 'The specialism it brings (expertise).' })
  expertise: Expertise | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day (vanaf).' })
  from: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day it no longer contributes, if that is known (tot).' })
  until: string | null;

  careProviderId: string;
}
