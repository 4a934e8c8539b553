import type { ResidenceType } from '@ketengraaf/core';
import { Day, Instant, Residence, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CapacitySource } from '../places/places.type';

/** What a unit reported. */
@ObjectType({ description: 'What a unit reported of its places: in its own words and as numbers (capaciteitsmelding).', simpleResolvers: true })
export class CapacityReport {
  @Shows('PLACES')
  @Field(() => Instant, { description: 'When it was reported (peilmoment).' })
  asOf: Date;

  @Shows('PLACES')
  @Field(() => CapacitySource, { description: 'How the report came (bron).' })
  source: keyof typeof CapacitySource;

  @Shows('PLACES')
  @Field(() => String, { description: 'The report in its own words (oorspronkelijke tekst).' })
  raw: string;

  @Shows('PLACES')
  @Field(() => Int, { description: 'How many places there are (plekken).' })
  placesTotal: number;

  @Shows('PLACES')
  @Field(() => Int, { description: 'How many of those were free (vrije plekken).' })
  placesAvailable: number;

  @Shows('PLACES')
  @Field(() => Day, { nullable: true, description: 'Day a place comes free, if one was reported (beschikbaar vanaf).' })
  availableFrom: string | null;

  @Shows('PLACES')
  @Field(() => Boolean, { description: 'Whether that is more than seven days ago, so that one should ask first (verouderd).' })
  isStale: boolean;
}

/** A group or team with places. */
@ObjectType({ description: 'Group or team that has places (capaciteitseenheid).', simpleResolvers: true })
export class CapacityUnit {
  @Shows('PLACES')
  @Field(() => ID, { description: 'Identifier of the unit (kenmerk).' })
  id: string;

  @Shows('PLACES')
  @Field(() => String, { description: 'Name of the unit (naam van de groep of het team).' })
  name: string;

  careServiceId: string;
  locationId: string;
}

/** How many places there are for one way of living. */
@ObjectType({
  description: 'How many places there were on two days for one way of living, or for help at home in its place (capaciteit voor verblijf).',
  simpleResolvers: true,
})
export class ResidenceCapacity {
  @Shows('PLACES')
  @Field(() => Residence, { nullable: true, description: 'Way of living; null for help at home that takes the place of residence (verblijfsvorm).' })
  residenceType: ResidenceType | null;

  @Shows('PLACES')
  @Field(() => Int, { description: 'Places on the first day, as last reported by then (plekken op de eerste dag).' })
  placesSince: number;

  @Shows('PLACES')
  @Field(() => Int, { description: 'Places on the second day, as last reported by then (plekken op de tweede dag).' })
  placesOn: number;

  @Shows('PLACES')
  @Field(() => Int, { description: 'How many more that are, or fewer (verschil).' })
  change: number;
}
