import type { CareIntensity, Expertise, ResidenceType, Service } from '@ketengraaf/core';
import { ExpertiseKind, Intensity, Residence, ServiceKind } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** The ages a service is for. */
@ObjectType({ description: 'Ages in whole years that a service is for (leeftijden).', simpleResolvers: true })
export class AgeRange {
  @Field(() => Int, { description: 'The youngest age it is for (vanaf).' })
  from: number;

  @Field(() => Int, { nullable: true, description: 'The oldest age it is for, if there is one (tot en met).' })
  to: number | null;
}

/** What a member of a consortium offers. */
@ObjectType({ description: 'Help that a member offers for its consortium (zorgaanbod).', simpleResolvers: true })
export class CareService {
  @Field(() => ID, { description: 'Identifier of the offer (kenmerk).' })
  id: string;

  @Field(() => String, { description: 'Name of the offer (naam).' })
  name: string;

  @Field(() => ServiceKind, { description: 'Kind of help (hulpvorm).' })
  service: Service;

  @Field(() => [ExpertiseKind], { description: 'Specialisms it brings (expertises).' })
  expertises: Expertise[];

  @Field(() => Intensity, { description: 'How heavy the help is (zorgintensiteit).' })
  intensity: CareIntensity;

  @Field(() => Residence, { nullable: true, description: 'Where a youth lives meanwhile, if the help says so (verblijfsvorm).' })
  residenceType: ResidenceType | null;

  @Field(() => AgeRange, { description: 'Ages it is for (leeftijden).' })
  ages: AgeRange;

  @Field(() => [Residence], { description: 'Residence that this help can take the place of (alternatief voor verblijf).' })
  alternativeFor: ResidenceType[];

  careProviderId: string;
}
