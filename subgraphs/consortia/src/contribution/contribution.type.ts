import type { Expertise } from '@ketengraaf/core';
import { Day, ExpertiseKind, Shows } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';

/** What one member does within a trajectory. */
@ObjectType({ description: 'What one member of the consortium does within a trajectory (bijdrage).', simpleResolvers: true })
export class Contribution {
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
