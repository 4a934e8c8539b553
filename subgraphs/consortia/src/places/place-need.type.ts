import type { CareIntensity, Expertise, ResidenceType, Service, Urgency } from '@ketengraaf/core';
import { Day, ExpertiseKind, Intensity, Residence, ServiceKind, UrgencyLevel } from '@ketengraaf/subgraph';
import { Field, Float, InputType, Int } from 'type-graphql';

/** For what kind of help a place is looked for: the need alone, nothing of the youth. */
@InputType({ description: 'What a place is looked for; what is left out may be anything (zoekvraag).' })
export class PlaceNeed {
  @Field(() => [ServiceKind], { nullable: true, description: 'Any of these kinds of help (hulpvormen).' })
  services?: Service[] | null;

  @Field(() => [ExpertiseKind], { nullable: true, description: 'At least one of these specialisms; members may combine (expertises).' })
  expertises?: Expertise[] | null;

  @Field(() => Intensity, { nullable: true, description: 'How heavy the help is to be (zorgintensiteit).' })
  intensity?: CareIntensity | null;

  @Field(() => Residence, { nullable: true, description: 'Where the youth is to live (verblijfsvorm).' })
  residenceType?: ResidenceType | null;

  @Field(() => Int, { nullable: true, description: 'Age in whole years, from 0 to 22 (leeftijd).' })
  age?: number | null;

  @Field(() => UrgencyLevel, { nullable: true, description: 'How soon a place must be free (urgentie).' })
  urgency?: Urgency | null;

  @Field(() => Day, { nullable: true, description: 'The day help is to start; today if left out (startdatum).' })
  on?: string | null;

  @Field(() => Float, { nullable: true, description: 'How far from the middle of the municipality at most, more than 0 (afstand in kilometers).' })
  maxKilometres?: number | null;
}
