import type { Expertise, Service, Urgency } from '@ketengraaf/core';
import { ChangeInput, Day, ExpertiseKind, enumOf, OPAQUE_ID, ServiceKind, UrgencyLevel, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { WithdrawalReason } from './referral.row';
import { WithdrawalReasonKind } from './referral.type';

/** Steps that are added by hand; the others follow from an act of their own. */
export const AddedStep = enumOf('AddedStep', 'Step that a referrer adds by hand (stap).', {
  FAMILY_INFORMED: 'The family was told how it stands (gezin geïnformeerd).',
  REMINDED: 'The receiver was reminded (herinnerd).',
  CLOSED: 'The referral has done its work, and is closed (afgesloten).',
});

/** What a court decided. */
@InputType({ description: 'What a court, prosecutor or youth custodial institution decided (beschikking van de rechter).' })
export class CourtDecisionInput {
  @Field(() => Uuid, { description: 'The court, as a referrer (rechter, OvJ, JJI).' })
  court: string;

  @Field(() => Day, { description: 'Day of the decision, today or before (datum beschikking).' })
  decidedOn: string;
}

/** For whom help is asked, and which. */
@InputType({ description: 'For whom help is asked, and which; not by whom: that is for the family to choose (nieuwe verwijzing).' })
export class MakeReferralInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Who needs help (jeugdige).' })
  youth: string;

  @Field(() => String, { description: 'What help is asked for, in 10 to 2000 characters (hulpvraag).' })
  question: string;

  @Field(() => ServiceKind, { description: 'Kind of help that is asked for (hulpvorm).' })
  service: Service;

  @Field(() => [ExpertiseKind], { description: 'Specialisms that are asked for, at least one (expertises).' })
  expertises: Expertise[];

  @Field(() => UrgencyLevel, { description: 'How soon help is needed (urgentie).' })
  urgency: Urgency;

  @Field(() => ID, {
    nullable: true,
    description: 'GM code of the municipality the family lives in; for a family that refers itself, and not looked at otherwise (gemeentecode).',
  })
  municipality?: string | null;

  @Field(() => CourtDecisionInput, {
    nullable: true,
    description: 'What a court decided, entered by the access of the municipality that received it (beschikking).',
  })
  decidedByCourt?: CourtDecisionInput | null;
}

/** Which referral, as it was seen. */
@InputType({ description: 'Which referral, as it was seen (verwijzing).' })
abstract class SeenReferralInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  referral: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;
}

/** Whom the family chose, and why. */
@InputType({ description: 'Which consortium the family chose, and why (keuze van het gezin).' })
export class RecordFamilyChoiceInput extends SeenReferralInput {
  @Field(() => Uuid, { description: 'The consortium that was chosen (gekozen consortium).' })
  consortium: string;

  @Field(() => [Uuid], {
    description:
      'Who of the family chose: below 12 somebody with authority, from 12 to 15 the youth too, from 16 the youth; nobody, where a court decided and who entered that sends it (gekozen door).',
  })
  chosenBy: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the referrer advised the family (met verwijzer).' })
  withReferrer: boolean;

  @Field(() => String, { description: 'Why this one, in 5 to 500 characters (motief).' })
  motive: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'GM code of the municipality that is responsible, where it is known: its contracts say to whom the family can go; otherwise those of any do. It is not kept (gemeentecode).',
  })
  municipality?: string | null;
}

/** Which step was taken. */
@InputType({ description: 'Which step was taken (stap).' })
export class AddReferralStepInput extends SeenReferralInput {
  @Field(() => AddedStep, { description: 'The step (soort stap).' })
  step: keyof typeof AddedStep;
}

/** Which referral is withdrawn, and why. */
@InputType({ description: 'Which referral is withdrawn, and why (intrekking).' })
export class WithdrawReferralInput extends SeenReferralInput {
  @Field(() => WithdrawalReasonKind, { description: 'Why (reden van intrekking).' })
  because: WithdrawalReason;
}
