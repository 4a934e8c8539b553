import { enumOf, Instant, OPAQUE_ID, PageInfo, PartyName, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** What a review can find. */
export const EmergencyVerdict = enumOf('EmergencyVerdict', 'Whether the emergency door was rightly opened (oordeel).', {
  JUSTIFIED: 'It was (terecht).',
  NOT_JUSTIFIED: 'It was not, and it closes at once (onterecht).',
});

/** A door that stands or stood open to one person in one role. */
@ObjectType({ description: 'Emergency door to a youth, open to one person in one role for a few hours (noodknop).', simpleResolvers: true })
export class EmergencyDoor {
  @Shows('DIRECTION')
  @Field(() => ID, { nullable: true, description: OPAQUE_ID })
  id: string | null;

  @Shows('DIRECTION')
  @Field(() => ID, { nullable: true, description: 'Youth it opens to (jeugdige).' })
  youthId: string | null;

  @Shows('DIRECTION')
  @Field(() => PartyName, { nullable: true, description: 'Party of who opened it (ketenpartij).' })
  party: keyof typeof PartyName | null;

  @Shows('DIRECTION')
  @Field(() => ID, { nullable: true, description: 'Organisation of who opened it (organisatie).' })
  organisation: string | null;

  @Shows('DIRECTION')
  @Field(() => ID, { nullable: true, description: 'Who opened it (persoon).' })
  person: string | null;

  @Shows('DIRECTION')
  @Field(() => String, { nullable: true, description: 'Role it was opened in, such as CARE_PROFESSIONAL (rol).' })
  role: string | null;

  @Shows('DIRECTION')
  @Field(() => String, { nullable: true, description: 'Why, in the words of who opened it (reden).' })
  reason: string | null;

  @Shows('DIRECTION')
  @Field(() => Instant, { nullable: true, description: 'When it was opened (geopend op).' })
  openedAt: Date | null;

  @Shows('DIRECTION')
  @Field(() => Instant, { nullable: true, description: 'When it closes or closed (gesloten op).' })
  closesAt: Date | null;

  @Shows('DIRECTION')
  @Field(() => Boolean, { nullable: true, description: 'Whether it stands open now (open).' })
  isOpen: boolean | null;

  @Shows('DIRECTION')
  @Field(() => Boolean, { nullable: true, description: 'Whether the privacy officer answered for it (beoordeeld).' })
  isReviewed: boolean | null;
}

/** The question whether a door was rightly opened, with its answer. */
@ObjectType({ description: 'Review of an emergency door by the privacy officer, which must be answered (beoordeling noodtoegang).', simpleResolvers: true })
export class EmergencyReview {
  @Shows('ACCESS_LOG')
  @Field(() => ID, { nullable: true, description: OPAQUE_ID })
  id: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => ID, { nullable: true, description: 'Youth it opened to (jeugdige).' })
  youthId: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => PartyName, { nullable: true, description: 'Party of who opened it (ketenpartij).' })
  party: keyof typeof PartyName | null;

  @Shows('ACCESS_LOG')
  @Field(() => ID, { nullable: true, description: 'Organisation of who opened it (organisatie).' })
  organisation: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => ID, { nullable: true, description: 'Who opened it; the access log of the youth tells what was looked at (persoon).' })
  person: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => String, { nullable: true, description: 'Role it was opened in (rol).' })
  role: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => String, { nullable: true, description: 'Why, in the words of who opened it (reden).' })
  reason: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => Instant, { nullable: true, description: 'When it was opened (geopend op).' })
  openedAt: Date | null;

  @Shows('ACCESS_LOG')
  @Field(() => Instant, { nullable: true, description: 'When it closes or closed (gesloten op).' })
  closesAt: Date | null;

  @Shows('ACCESS_LOG')
  @Field(() => Instant, { nullable: true, description: 'When the review must be answered (uiterlijk).' })
  dueAt: Date | null;

  @Shows('ACCESS_LOG')
  @Field(() => Boolean, { nullable: true, description: 'Whether the answer is late (te laat).' })
  isOverdue: boolean | null;

  @Shows('ACCESS_LOG')
  @Field(() => EmergencyVerdict, { nullable: true, description: 'What was found; null until it is answered (oordeel).' })
  verdict: keyof typeof EmergencyVerdict | null;

  @Shows('ACCESS_LOG')
  @Field(() => String, { nullable: true, description: 'What the verdict rests on (bevindingen).' })
  findings: string | null;

  @Shows('ACCESS_LOG')
  @Field(() => Instant, { nullable: true, description: 'When it was answered (beantwoord op).' })
  answeredAt: Date | null;
}

/** A page of doors. */
@ObjectType({ description: 'Page of emergency doors, the latest first (noodtoegang).', simpleResolvers: true })
export class EmergencyDoorPage {
  @Field(() => [EmergencyDoor], { description: 'The doors of this page (noodtoegang).' })
  doors: EmergencyDoor[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;
}

/** A page of reviews. */
@ObjectType({ description: 'Page of reviews of emergency doors, overdue first (beoordelingen).', simpleResolvers: true })
export class EmergencyReviewPage {
  @Field(() => [EmergencyReview], { description: 'The reviews of this page (beoordelingen).' })
  reviews: EmergencyReview[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;
}
