import { ChangeInput, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';

/** Who is to join or to leave which pool. */
@InputType({ description: 'Which place on the waiting list joins or leaves which pool (gezamenlijke wachtlijst).' })
export class PooledWaitInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  entry: string;

  @Field(() => Uuid, { description: OPAQUE_ID })
  pool: string;
}
