import type { CareIntensity, Expertise, Service, Urgency } from '@ketengraaf/core';
import { ExpertiseKind, Intensity, ServiceKind, Shows, UrgencyLevel } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';

/** What was needed when the referral was received, and how what is given meets it. */
@ObjectType({
  description: 'What was needed when the referral was received, apart from any offer, and how the help meets it (hulpvraag).',
  simpleResolvers: true,
})
export class CareNeed {
  @Shows('TRAJECTORY')
  @Field(() => ServiceKind, { nullable: true, description: 'Kind of help that was needed (gevraagde hulpvorm).' })
  service: Service | null;

  @Shows('TRAJECTORY')
  @Field(() => Intensity, { nullable: true, description: 'How heavy it was to be (gevraagde intensiteit).' })
  intensity: CareIntensity | null;

  @Shows('TRAJECTORY')
  @Field(() => [ExpertiseKind], { nullable: true, description: 'Specialisms that were needed (gevraagde expertises).' })
  expertises: Expertise[] | null;

  @Shows('TRAJECTORY')
  @Field(() => UrgencyLevel, { nullable: true, description: 'How soon it was needed (urgentie).' })
  urgency: Urgency | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether the help is of the kind that was needed (passende hulpvorm).' })
  isServiceGiven: boolean | null;

  @Shows('TRAJECTORY')
  @Field(() => [ExpertiseKind], { nullable: true, description: 'Specialisms that were needed and that no member brought so far (ontbrekende expertises).' })
  missingExpertises: Expertise[] | null;
}
