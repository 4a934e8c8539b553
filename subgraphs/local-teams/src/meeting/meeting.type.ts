import { Day, enumOf, Instant, PartyName, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Kinds of meetings. */
export const MeetingKind = enumOf('MeetingKind', 'What a meeting is for (soort overleg).', {
  START_MEETING: 'The family and everybody it wants there agree on the plan (startoverleg).',
  PROGRESS_MEETING: 'How it goes and what has to change (voortgangsoverleg).',
  CASE_CONFERENCE: 'Professionals and family about one question (casusoverleg, MDO).',
});

/** A meeting about a plan. */
@ObjectType({ description: 'Meeting about a plan, without what was said (overleg).', simpleResolvers: true })
export class Meeting {
  @Shows('PLAN_STATUS')
  @Field(() => ID, { nullable: true, description: 'Identifier of the meeting (kenmerk).' })
  id: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => MeetingKind, { nullable: true, description: 'What it is for (soort overleg).' })
  kind: keyof typeof MeetingKind | null;

  @Shows('PLAN_STATUS')
  @Field(() => Instant, { nullable: true, description: 'When it is planned (gepland op).' })
  plannedAt: Date | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'Day it was held (gehouden op).' })
  heldOn: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'Day it was called off (afgezegd op).' })
  cancelledOn: string | null;

  familyId: string;
}

/** Somebody at a meeting. */
@ObjectType({ description: 'Somebody the family wants at a meeting (genodigde).', simpleResolvers: true })
export class MeetingGuest {
  @Shows('DIRECTION')
  @Field(() => PartyName, { nullable: true, description: 'Party of the guest; null for family and friends (ketenpartij).' })
  party: keyof typeof PartyName | null;

  @Shows('DIRECTION')
  @Field(() => ID, { nullable: true, description: 'Organisation of the guest; null for family and friends (organisatie).' })
  organisation: string | null;

  @Shows('DIRECTION')
  @Field(() => String, { nullable: true, description: 'Name of the guest (naam).' })
  name: string | null;

  @Shows('DIRECTION')
  @Field(() => Boolean, { nullable: true, description: 'Whether the guest came; null before the meeting (aanwezig).' })
  came: boolean | null;
}
