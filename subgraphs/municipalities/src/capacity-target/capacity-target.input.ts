import { ChangeInput, Day, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';

/** How many places were counted. */
@InputType({ description: 'How many places of a capacity target were counted, and where the number is from (telling).' })
export class CountCapacityInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  target: string;

  @Field(() => Day, { description: 'Day of the count (peildatum).' })
  countedOn: string;

  @Field(() => Int, { description: 'Places that were counted (plekken).' })
  places: number;

  @Field(() => String, { description: 'Where the number is from, in 3 to 200 characters (bron).' })
  source: string;
}
