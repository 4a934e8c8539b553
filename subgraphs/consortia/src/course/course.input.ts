import type { CareIntensity, Expertise, Service } from '@ketengraaf/core';
import { ChangeInput, Day, ExpertiseKind, enumOf, Intensity, OPAQUE_ID, ServiceKind, Uuid } from '@ketengraaf/subgraph';
import { Field, Float, InputType, Int } from 'type-graphql';
import { BridgingPayer } from '../bridging/bridging.type';
import type { END_CODES } from './course.rules';

/** Why help ends, by code list JZ588 of the iJw standard. */
const EndReason = enumOf<keyof typeof END_CODES>('EndReason', 'Why help ends, by code list JZ588 of the iJw standard (reden beëindiging).', {
  DECEASED: 'The youth died, code 02 (overlijden).',
  FOR_A_WHILE: 'It ends for a while, code 20 (tijdelijk beëindigd).',
  AS_PLANNED: 'As planned, code 31 (volgens plan).',
  BY_THE_FAMILY: 'Early, by the family alone, code 32 (eenzijdig door cliënt).',
  BY_THE_PROVIDER: 'Early, by the provider alone, code 33 (eenzijdig door aanbieder).',
  BY_AGREEMENT: 'Early, by agreement, code 34 (in overeenstemming).',
  BY_CIRCUMSTANCES: 'Early, by circumstances outside, code 35 (externe omstandigheden).',
  BY_THE_MUNICIPALITY: 'By the municipality, code 36 (geïnitieerd door gemeente).',
  CHANGED_REQUEST: 'Because other help was asked for, code 37 (wijzigingsverzoek).',
  OTHER_PROVIDER: 'It goes on with another provider, code 38 (overstap andere aanbieder).',
  OTHER_DOMAIN: 'It goes on under another law, code 39 (uitstroom ander domein).',
});

/** The help that begins, by whom, and who is to be spoken to about it. */
@InputType({ description: 'The help that begins, by whom, and who is to be spoken to about it (te starten hulp).' })
abstract class StartHelpInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The place on the waiting list (plaats op de wachtlijst).' })
  entry: string;

  @Field(() => Int, { description: 'The version of that place that was seen (versie).' })
  version: number;

  @Field(() => Uuid, { description: 'The contract it is given under (raamcontract).' })
  contract: string;

  @Field(() => ServiceKind, { description: 'Kind of help (hulpvorm).' })
  service: Service;

  @Field(() => Intensity, { description: 'How heavy it is (zorgintensiteit).' })
  intensity: CareIntensity;

  @Field(() => Uuid, { description: 'The one worker of the own consortium to speak to about it (aanspreekpunt).' })
  contact: string;

  @Field(() => Uuid, { description: 'The member that gives it first (jeugdhulpaanbieder).' })
  careProvider: string;

  @Field(() => ExpertiseKind, { description: 'The specialism that member brings (expertise).' })
  expertise: Expertise;

  @Field(() => Day, { description: 'Day of the first care, today or before (start hulp).' })
  on: string;
}

/** Whose help begins. */
@InputType({ description: 'Whose help begins (te starten traject).' })
export class StartTrajectoryInput extends StartHelpInput {}

/** Whose wait is bridged, and what that costs whom. */
@InputType({ description: 'Whose wait is bridged by lighter help, and what that costs whom (te starten overbrugging).' })
export class StartBridgingCareInput extends StartHelpInput {
  @Field(() => Float, { description: 'What a week costs, in whole euro cents (kosten per week).' })
  weekCostCents: number;

  @Field(() => BridgingPayer, { description: 'Who pays (betaler).' })
  paidBy: keyof typeof BridgingPayer;
}

/** Which trajectory, as it was seen. */
@InputType({ description: 'Which trajectory, as it was seen (traject).' })
abstract class SeenTrajectoryInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  trajectory: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;
}

/** Who does what more within a trajectory. */
@InputType({ description: 'Who does what more within a trajectory, without a new referral (toe te voegen bijdrage).' })
export class AddContributionInput extends SeenTrajectoryInput {
  @Field(() => Uuid, { description: 'The member of the consortium that joins (jeugdhulpaanbieder).' })
  careProvider: string;

  @Field(() => ExpertiseKind, { description: 'The specialism it brings (expertise).' })
  expertise: Expertise;

  @Field(() => Day, { description: 'First day (vanaf).' })
  from: string;
}

/** Which contribution ends. */
@InputType({ description: 'Which contribution ends (te beëindigen bijdrage).' })
export class EndContributionInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  contribution: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;

  @Field(() => Day, { description: 'First day it no longer contributes (tot).' })
  on: string;
}

/** Who becomes the one to speak to, and why. */
@InputType({ description: 'Who becomes the one to speak to from today, and why (nieuw aanspreekpunt).' })
export class ChangeContactInput extends SeenTrajectoryInput {
  @Field(() => Uuid, { description: 'The worker of the own consortium (medewerker).' })
  contact: string;

  @Field(() => String, { description: 'Why, in 5 to 300 characters (reden).' })
  reason: string;
}

/** Which help ends, and why. */
@InputType({ description: 'Which help ends, on which day and why (te beëindigen hulp).' })
export class EndTrajectoryInput extends SeenTrajectoryInput {
  @Field(() => Day, { description: 'Last day of the help, today or before (einddatum).' })
  on: string;

  @Field(() => EndReason, { description: 'Why (reden beëindiging).' })
  because: keyof typeof END_CODES;
}
