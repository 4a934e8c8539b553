import { Day, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Who was the one to speak to, and for how long. */
@ObjectType({ description: 'The person to speak to about a trajectory for a period (aanspreekpunt door de tijd).', simpleResolvers: true })
export class ContactPeriod {
  @Shows('TRAJECTORY')
  @Field(() => ID, { nullable: true, description: 'Identifier of the worker (kenmerk).' })
  staff: string | null;

  @Shows('TRAJECTORY')
  @Field(() => String, { nullable: true, description: 'Name of the worker (naam).' })
  name: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day; null if it was before the help began (vanaf).' })
  from: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day it was somebody else, or nobody any more; null for who it is now (tot).' })
  until: string | null;
}
