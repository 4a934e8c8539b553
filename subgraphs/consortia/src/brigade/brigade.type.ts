import type { Expertise, ResidenceType } from '@ketengraaf/core';
import { Day, ExpertiseKind, enumOf, Residence, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BrigadeGoal, DeclineReason, Finding } from './brigade.rules';

/** What the brigade comes for. */
export const BrigadeGoalKind = enumOf<BrigadeGoal>('BrigadeGoal', 'What the mobile brigade comes for (doel van de inzet).', {
  PREVENT_SECURE_CARE: 'To prevent secure care (gesloten plaatsing voorkomen).',
  KEEP_THE_PLACE: 'To keep the youth where it lives (plek behouden).',
  RETURN_HOME: 'To bring the youth home (terug naar huis).',
});

/** Why a request was declined. */
export const BrigadeDeclineReason = enumOf<DeclineReason>('BrigadeDeclineReason', 'Why a request of the mobile brigade was declined (reden van afwijzing).', {
  NO_EXPERT: 'No expert can come (geen expert beschikbaar).',
  NOT_FITTING: 'It is not what is needed (niet passend).',
  WITHDRAWN: 'Who asked withdrew (ingetrokken).',
});

/** What was found. */
export const FindingKind = enumOf<Finding>('Finding', 'What was found (bevinding).', {
  YES: 'It is so (ja).',
  NO: 'It is not so (nee).',
  UNKNOWN: 'It is not known (onbekend).',
});

/** An expert who comes. */
@ObjectType({ description: 'Expert of the mobile brigade who comes to a youth (expert van de brigade).', simpleResolvers: true })
export class BrigadeExpert {
  @Shows('TRAJECTORY')
  @Field(() => String, { nullable: true, description: 'Name of the expert (naam).' })
  name: string | null;

  @Shows('TRAJECTORY')
  @Field(() => ExpertiseKind, { nullable: true, description: 'The specialism the expert brings (expertise).' })
  expertise: Expertise | null;
}

/** How it stood some months after. */
@ObjectType({ description: 'Whether secure care was averted, some months after the brigade came (uitkomst van de inzet).', simpleResolvers: true })
export class BrigadeOutcome {
  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Months after the start: 3, 6 or 12 (maanden na start).' })
  afterMonths: number | null;

  @Shows('TRAJECTORY')
  @Field(() => FindingKind, { nullable: true, description: 'Whether secure care was averted (gesloten plaatsing voorkomen).' })
  secureCareAverted: Finding | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day it was recorded (vastgelegd op).' })
  recordedOn: string | null;
}

/** Experts who come to where a youth lives. */
@ObjectType({ description: 'Experts who come to where a youth lives, so that the youth need not leave (inzet van de mobiele brigade).', simpleResolvers: true })
export class BrigadeDeployment {
  @Shows('TRAJECTORY')
  @Field(() => ID, { nullable: true, description: 'Identifier of the deployment (kenmerk).' })
  id: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day it was asked for (aangevraagd op).' })
  requestedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => BrigadeGoalKind, { nullable: true, description: 'What it is for (doel).' })
  goal: BrigadeGoal | null;

  @Shows('TRAJECTORY')
  @Field(() => [ExpertiseKind], { nullable: true, description: 'Specialisms that were asked for (gevraagde expertises).' })
  expertises: Expertise[] | null;

  @Shows('TRAJECTORY')
  @Field(() => Residence, { nullable: true, description: 'Where the youth lives, to which the experts come (verblijf waar de inzet plaatsvindt).' })
  host: ResidenceType | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether secure care was considered (gesloten plaatsing overwogen).' })
  secureCareConsidered: boolean | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day (vanaf).' })
  from: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day it is over, and with it what the experts may see (tot).' })
  until: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day it was declined, if it was (afgewezen op).' })
  declinedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => BrigadeDeclineReason, { nullable: true, description: 'Why it was declined (reden van afwijzing).' })
  declinedBecause: DeclineReason | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Version, to give when it is changed (versie).' })
  version: number | null;

  youthId: string;
  organisation: string;
  hostProviderId: string | null;
}
