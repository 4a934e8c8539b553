import type { Expertise } from '@ketengraaf/core';
import { Day, ExpertiseKind, enumOf, Instant, Shows } from '@ketengraaf/subgraph';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** How a report of places came. */
export const CapacitySource = enumOf('CapacitySource', 'How a report of places came (bron van de capaciteit).', {
  SYSTEM: 'From the provider’s own system (systeem).',
  FORM: 'From a form (formulier).',
  PHONE: 'By telephone (telefonisch).',
  WEBSITE: 'From a website (website).',
});

/** A place where help can start. */
@ObjectType({ description: 'Place at a contracted consortium where help can start, as it was last reported (beschikbare plek).', simpleResolvers: true })
export class AvailablePlace {
  @Shows('PLACES')
  @Field(() => ID, { description: 'Identifier of the unit that has the place (kenmerk).' })
  id: string;

  @Shows('PLACES')
  @Field(() => String, { description: 'Name of the unit (naam van de groep of het team).' })
  unitName: string;

  @Shows('PLACES')
  @Field(() => ID, { description: 'Identifier of the contract that covers it on the day (kenmerk raamcontract).' })
  contractId: string;

  @Shows('PLACES')
  @Field(() => Int, { description: 'How many places were free when it was reported (vrije plekken).' })
  placesAvailable: number;

  @Shows('PLACES')
  @Field(() => Int, { nullable: true, description: 'How many of those nobody holds at this moment (nu te reserveren).' })
  placesFree: number | null;

  @Shows('PLACES')
  @Field(() => String, { nullable: true, description: 'Where it stands in this search (cursor).' })
  cursor: string | null;

  @Shows('PLACES')
  @Field(() => Day, { nullable: true, description: 'Day a place comes free, if one was reported (beschikbaar vanaf).' })
  availableFrom: string | null;

  @Shows('PLACES')
  @Field(() => Float, { nullable: true, description: 'Distance from the middle of the municipality to the location, to a tenth (afstand in kilometers).' })
  kilometres: number | null;

  @Shows('PLACES')
  @Field(() => Instant, { description: 'When it was reported (peilmoment).' })
  asOf: Date;

  @Shows('PLACES')
  @Field(() => Boolean, { description: 'Whether that is more than seven days ago, so that one should ask first (verouderd).' })
  isStale: boolean;

  @Shows('PLACES')
  @Field(() => CapacitySource, { description: 'How the report came (bron).' })
  source: keyof typeof CapacitySource;

  @Shows('PLACES')
  @Field(() => String, { description: 'The report in its own words (oorspronkelijke tekst).' })
  raw: string;

  @Shows('PLACES')
  @Field(() => [ExpertiseKind], { description: 'Which of the wanted specialisms it has (passende expertises).' })
  matchedExpertises: Expertise[];

  consortiumId: string;
  careProviderId: string;
  careServiceId: string;
  locationId: string;
}
