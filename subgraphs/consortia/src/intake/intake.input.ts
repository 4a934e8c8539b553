import type { CareIntensity, Expertise, Service, Urgency } from '@ketengraaf/core';
import { ChangeInput, Day, ExpertiseKind, enumOf, Intensity, OPAQUE_ID, ServiceKind, UrgencyLevel, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

/** Why a consortium refuses a referral; where list WJ759 of the iJw standard has a code for it, that is named. */
export const RefusalReason = enumOf('RefusalReason', 'Why a consortium refuses a referral (reden van afwijzing).', {
  NO_CONTRACT: 'It has no contract for this help, code 3 (geen contract).',
  OTHER_MUNICIPALITY: 'Another municipality is responsible, code 5 (andere gemeente).',
  AGE: 'The youth is too old or too young for it, code 9 (leeftijd).',
  NOT_FITTING: 'Other help than this consortium has is needed (niet passend).',
  WISH_OF_FAMILY: 'The family chose otherwise (wens van het gezin).',
});

/** The referral that came. */
@InputType({ description: 'The referral that came, and what is needed (ontvangen verwijzing).' })
export class ReceiveReferralInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the referral (kenmerk van de verwijzing).' })
  referral: string;

  @Field(() => Uuid, { description: 'Who was referred (jeugdige).' })
  youth: string;

  @Field(() => ServiceKind, { description: 'Kind of help that is needed (hulpvorm).' })
  service: Service;

  @Field(() => Intensity, { description: 'How heavy that help is (zorgintensiteit).' })
  intensity: CareIntensity;

  @Field(() => [ExpertiseKind], { description: 'Specialisms that are needed, at least one (expertises).' })
  expertises: Expertise[];

  @Field(() => UrgencyLevel, { description: 'How soon the help is needed (urgentie).' })
  urgency: Urgency;

  @Field(() => ID, {
    nullable: true,
    description:
      'GM code of the municipality that is responsible, which must have a contract for the help when it begins; left out as long as it is not known (verantwoordelijke gemeente).',
  })
  municipality?: string | null;
}

/** Which place on the waiting list, as it was seen. */
@InputType({ description: 'Which place on the waiting list, as it was seen (plaats op de wachtlijst).' })
export class AcceptReferralInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  entry: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;
}

/** Which referral to refuse, and why. */
@InputType({ description: 'Which referral is refused, and why (afwijzing).' })
export class RefuseReferralInput extends AcceptReferralInput {
  @Field(() => RefusalReason, { description: 'Why (reden van afwijzing).' })
  because: keyof typeof RefusalReason;

  @Field(() => String, { description: 'What is told to the family and the referrer, in 10 to 500 characters (toelichting).' })
  explanation: string;
}

/** When the intake was. */
@InputType({ description: 'When the intake was (intake).' })
export class RecordIntakeInput extends AcceptReferralInput {
  @Field(() => Day, { description: 'Day of the intake (intakedatum).' })
  on: string;
}
