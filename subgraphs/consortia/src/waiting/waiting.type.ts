import type { CareIntensity, Expertise, Service, Urgency } from '@ketengraaf/core';
import { Day, ExpertiseKind, enumOf, Intensity, PageInfo, ServiceKind, Shows, UrgencyLevel } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { WaitingNormId, WaitingStepId } from './waiting.rules';

/** Why a youth left a waiting list. */
export const WaitingLeftReason = enumOf('WaitingLeftReason', 'Why a youth left a waiting list (reden van de lijst).', {
  STARTED: 'The help began (gestart).',
  WITHDRAWN: 'The family withdrew (ingetrokken).',
  DECLINED: 'The consortium could not help (afgewezen).',
  ELSEWHERE: 'Help was found elsewhere (elders geholpen).',
});

/** The norms a wait is held against. */
export const WaitingNorm = enumOf<WaitingNormId>('WaitingNorm', 'Reference norm that a wait is held against (treeknorm).', {
  APPLICATION_TO_INTAKE: 'Four weeks from application to intake (aanmeldwachttijd).',
  INTAKE_TO_TREATMENT: 'Six weeks from intake to treatment (behandelwachttijd).',
  APPLICATION_TO_TREATMENT: 'Fourteen weeks from application to treatment (totale wachttijd).',
});

/** The steps of a wait. */
const WaitingStepKind = enumOf<WaitingStepId>('WaitingStepKind', 'Step of a wait, with what it is counted from and to (stap in het wachten).', {
  REFERRAL_TO_APPLICATION: 'From the referral, as the referrer dated it, to its arrival at the consortium: t0 to t1, no norm (verwijzing tot aanmelding).',
  APPLICATION_TO_ACCEPTANCE: 'From arrival to acceptance: t1 to t2, five working days (aanmelding tot acceptatie).',
  APPLICATION_TO_INTAKE: 'From arrival to the intake: t1 to t3, four weeks by the Treeknorm (aanmeldwachttijd).',
  INTAKE_TO_TREATMENT: 'From the intake to the first care: t3 to t4, six weeks by the Treeknorm (behandelwachttijd).',
  APPLICATION_TO_TREATMENT: 'From arrival to the first care: t1 to t4, fourteen weeks by the Treeknorm (totale wachttijd).',
});

/** One step of a wait. */
@ObjectType({ description: 'Step of a wait, in days, against its norm (stap in het wachten).', simpleResolvers: true })
export class WaitingStep {
  @Shows('TRAJECTORY')
  @Field(() => WaitingStepKind, { nullable: true, description: 'Which step (stap).' })
  step: WaitingStepId | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day it began (vanaf).' })
  from: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day it ended; null while it lasts (tot).' })
  until: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Days it took, or has taken until today (dagen).' })
  days: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Days the norm allows; null where there is none (norm in dagen).' })
  normDays: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether it is more than that (norm overschreden).' })
  isOverNorm: boolean | null;
}

/** A youth who waits for help, or waited. */
@ObjectType({ description: 'Place of a youth on the waiting list of a consortium (plaats op de wachtlijst).', simpleResolvers: true })
export class WaitingListEntry {
  @Shows('TRAJECTORY')
  @Field(() => ID, { nullable: true, description: 'Identifier of the place on the list (kenmerk).' })
  id: string | null;

  @Shows('TRAJECTORY')
  @Field(() => ServiceKind, { nullable: true, description: 'Kind of help that is waited for (hulpvorm).' })
  service: Service | null;

  @Shows('TRAJECTORY')
  @Field(() => Intensity, { nullable: true, description: 'How heavy that help is (zorgintensiteit).' })
  intensity: CareIntensity | null;

  @Shows('TRAJECTORY')
  @Field(() => [ExpertiseKind], { nullable: true, description: 'Specialisms that are needed (expertises).' })
  expertises: Expertise[] | null;

  @Shows('TRAJECTORY')
  @Field(() => UrgencyLevel, { nullable: true, description: 'How soon the help is needed (urgentie).' })
  urgency: Urgency | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day of the referral (verwijsdatum).' })
  referredOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day of the application at the consortium, from which the wait counts (aanmeldmoment).' })
  appliedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day the consortium accepted the application (geaccepteerd op).' })
  acceptedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day of the intake (intake).' })
  intakeOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day of the first care (start hulp).' })
  startedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day the youth left the list (van de lijst op).' })
  leftOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => WaitingLeftReason, { nullable: true, description: 'Why the youth left the list (reden van de lijst).' })
  leftReason: keyof typeof WaitingLeftReason | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Version, to give when it is changed (versie).' })
  version: number | null;

  youthId: string;
  /** Why and with which words it was refused, where that is shown. */
  refusedBecause: 'NO_CONTRACT' | 'OTHER_MUNICIPALITY' | 'AGE' | 'NOT_FITTING' | 'WISH_OF_FAMILY' | null;
  refusedWith: string | null;
  /** What a person judged, where it is shown, and its place among the rules. */
  judgedUrgency: Urgency | null;
  position: number | null;
  /** The consortium and the referral, where they are shown. */
  organisation: string | null;
  referralId: string | null;
}

/** One place in a page. */
@ObjectType({ description: 'A place on the waiting list in a page of it (wachtende).', simpleResolvers: true })
export class WaitingListEdge {
  @Field(() => String, { description: 'Where it stands in the list (cursor).' })
  cursor: string;

  @Field(() => WaitingListEntry, { description: 'The place on the waiting list (plaats op de wachtlijst).' })
  node: WaitingListEntry;
}

/** A page of a waiting list. */
@ObjectType({ description: 'Page of the waiting list of a consortium (wachtlijst).', simpleResolvers: true })
export class WaitingListConnection {
  @Field(() => [WaitingListEdge], { description: 'Who waits, on this page (wachtenden).' })
  edges: WaitingListEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many wait (aantal).' })
  totalCount: number;
}

/** In what order a waiting list is given. */
export const WaitingOrder = enumOf('WaitingOrder', 'In what order a waiting list is given (volgorde van de wachtlijst).', {
  LONGEST_WAIT: 'The longest wait first (langst wachtend).',
  PRIORITY: 'By the rules of priority, then the longest wait (voorrang).',
});
