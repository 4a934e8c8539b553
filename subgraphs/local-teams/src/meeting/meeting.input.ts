import { Day, Instant, PartyName, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { OnPlanInput } from '../plan/plan.input';
import { MeetingKind } from './meeting.type';

/** Somebody to ask. */
@InputType({ description: 'Somebody the family wants at a meeting (genodigde).' })
export class MeetingGuestInput {
  @Field(() => String, { description: 'Name of the guest (naam).' })
  name: string;

  @Field(() => PartyName, { nullable: true, description: 'Party of the guest; left out for family and friends (ketenpartij).' })
  party?: keyof typeof PartyName | null;

  @Field(() => ID, { nullable: true, description: 'Organisation of the guest; left out for family and friends (organisatie).' })
  organisation?: string | null;
}

/** A meeting to plan. */
@InputType({ description: 'Meeting to plan, with whom the family wants there (te plannen overleg).' })
export class PlanMeetingInput extends OnPlanInput {
  @Field(() => MeetingKind, { description: 'What it is for (soort overleg).' })
  kind: keyof typeof MeetingKind;

  @Field(() => Instant, { description: 'When it will be (gepland op).' })
  at: Date;

  @Field(() => [MeetingGuestInput], { description: 'Whom the family wants there, at most thirty (genodigden).' })
  guests: MeetingGuestInput[];
}

/** A meeting that was held. */
@InputType({ description: 'Meeting that was held (gehouden overleg).' })
export class HoldMeetingInput extends OnPlanInput {
  @Field(() => Uuid, { description: 'The meeting (overleg).' })
  meeting: string;

  @Field(() => Day, { description: 'Day it was held (gehouden op).' })
  heldOn: string;

  @Field(() => [String], { description: 'Names of the guests who did not come (afwezig).' })
  absent: string[];
}
