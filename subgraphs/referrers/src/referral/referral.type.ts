import type { Expertise, Service, Urgency } from '@ketengraaf/core';
import { Day, ENTITY, ExpertiseKind, enumOf, Instant, OPAQUE_ID, PageInfo, ServiceKind, Shows, UrgencyLevel } from '@ketengraaf/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { WithdrawalReason } from './referral.row';

/** A youth, as the referrers name one: by nothing but its identifier. */
@ObjectType({ description: ENTITY.Youth, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Youth {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;
}

/** A consortium, as the referrers name one. */
@ObjectType({ description: ENTITY.Consortium, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Consortium {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;
}

/** Steps of a referrer. */
export const ReferralStepKind = enumOf('ReferralStepKind', 'Step that a referrer takes with a referral (stap).', {
  WRITTEN: 'The referral was written (opgesteld).',
  SENT: 'It was sent to whom it is for (verzonden).',
  SENT_ON: 'It was sent on to another (doorgezonden).',
  FAMILY_INFORMED: 'The family was told how it stands (gezin geïnformeerd).',
  REMINDED: 'The receiver was reminded (herinnerd).',
  WITHDRAWN: 'It was withdrawn (ingetrokken).',
  CLOSED: 'It was closed (afgesloten).',
});

/** Reasons of withdrawal. */
export const WithdrawalReasonKind = enumOf<WithdrawalReason>('WithdrawalReason', 'Why a referral was withdrawn (reden van intrekking).', {
  HELP_NOT_NEEDED: 'Help is not needed any more (hulp niet meer nodig).',
  WISH_OF_FAMILY: 'The family wants it no more (wens van het gezin).',
  HELPED_ELSEWHERE: 'Help was found elsewhere (elders geholpen).',
  MADE_BY_MISTAKE: 'It was made by mistake (vergissing).',
});

/** A referral as the chain sees it. */
@ObjectType({ description: ENTITY.Referral, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Referral {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Shows('TRAJECTORY')
  @Field(() => Youth, { nullable: true, description: 'Who was referred (jeugdige).' })
  youth: Youth | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day of the referral (verwijsdatum).' })
  referredOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => UrgencyLevel, { nullable: true, description: 'How soon help is needed (urgentie).' })
  urgency: Urgency | null;

  @Shows('TRAJECTORY')
  @Field(() => ServiceKind, { nullable: true, description: 'The service asked for (hulpvorm).' })
  service: Service | null;

  @Shows('TRAJECTORY')
  @Field(() => [ExpertiseKind], { nullable: true, description: 'The specialisms asked for (expertises).' })
  expertises: Expertise[] | null;

  @Shows('TRAJECTORY')
  @Field(() => Consortium, { nullable: true, description: 'The consortium it was sent to (consortium).' })
  consortium: Consortium | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether it was closed (afgesloten).' })
  isClosed: boolean | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day it was closed; null while it is open (afgesloten op).' })
  closedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => WithdrawalReasonKind, { nullable: true, description: 'Why it was withdrawn, if it was (reden van intrekking).' })
  withdrawnBecause: WithdrawalReason | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Version, to give when it is changed (versie).' })
  version: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day a court decided that help is needed, if one did (datum beschikking).' })
  courtDecidedOn: string | null;

  youthId: string;
  organisation: string | null;
  court: string | null;
}

/** A step that a referrer took. */
@ObjectType({ description: 'Step that a referrer took with a referral (stap).', simpleResolvers: true })
export class ReferralStep {
  @Shows('TRAJECTORY')
  @Field(() => ReferralStepKind, { nullable: true, description: 'The step (soort stap).' })
  kind: keyof typeof ReferralStepKind | null;

  @Shows('TRAJECTORY')
  @Field(() => Instant, { nullable: true, description: 'When it was taken (tijdstip).' })
  at: Date | null;
}

/** One referral in a page. */
@ObjectType({ description: 'A referral in a list (verwijzing).', simpleResolvers: true })
export class ReferralEdge {
  @Field(() => String, { description: 'Where the referral stands in the list (cursor).' })
  cursor: string;

  @Field(() => Referral, { description: 'The referral (verwijzing).' })
  node: Referral;
}

/** A page of referrals. */
@ObjectType({ description: 'Page of the referrals of a practice (verwijzingenlijst).', simpleResolvers: true })
export class ReferralConnection {
  @Field(() => [ReferralEdge], { description: 'The referrals of this page (verwijzingen).' })
  edges: ReferralEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many referrals the asker may see (aantal).' })
  totalCount: number;
}
