import { ChangeInput, Day, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';
import { CapacitySource } from '../places/places.type';

/** What a unit has of places. */
@InputType({ description: 'How many places a unit has and how many are free, in its own words too (te melden capaciteit).' })
export class ReportCapacityInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  unit: string;

  @Field(() => CapacitySource, { description: 'How the report came (bron).' })
  source: keyof typeof CapacitySource;

  @Field(() => String, { description: 'The report in its own words, at most 300 characters (oorspronkelijke tekst).' })
  raw: string;

  @Field(() => Int, { description: 'How many places there are (plekken).' })
  placesTotal: number;

  @Field(() => Int, { description: 'How many of those are free (vrije plekken).' })
  placesAvailable: number;

  @Field(() => Day, { nullable: true, description: 'Day a place comes free, if that is known (beschikbaar vanaf).' })
  availableFrom?: string | null;
}
