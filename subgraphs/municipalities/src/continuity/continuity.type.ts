import { Day } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';

/** How long help may go on under a contract that ended. */
@ObjectType({ description: 'How long help that runs may go on under a contract after its end (zorgcontinuïteit).', simpleResolvers: true })
export class ContinuityArrangement {
  @Field(() => Day, { description: 'First day it holds (vanaf).' })
  from: string;

  @Field(() => Day, { nullable: true, description: 'First day it holds no more; null until all that help has ended (tot).' })
  until: string | null;

  @Field(() => String, { description: 'What was agreed (afspraken).' })
  terms: string;

  @Field(() => String, { description: 'Where this is known from (bron).' })
  source: string;

  successorId: string | null;
}
