import { ChangeInput, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';

/** Which place to keep free. */
@InputType({ description: 'Which place to keep free, and for how long (te nemen optie).' })
export class ReservePlaceInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the unit that has the place (kenmerk).' })
  unit: string;

  @Field(() => Int, { defaultValue: 4, description: 'For how many hours, from 1 to 24 (uren).' })
  hours: number;
}

/** Which reservation to confirm or to give back. */
@InputType({ description: 'Which reservation it is about, as it was last seen (optie).' })
export class ReservationInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  reservation: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;
}
