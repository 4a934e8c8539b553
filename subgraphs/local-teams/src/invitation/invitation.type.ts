import { enumOf, Instant, OPAQUE_ID, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { MeetingKind } from '../meeting/meeting.type';

/** Answers to an invitation. */
export const InvitationAnswer = enumOf('InvitationAnswer', 'What a school answered to an invitation (antwoord op uitnodiging).', {
  ACCEPTED: 'The school comes (aangenomen).',
  DECLINED: 'The school does not come (afgeslagen).',
});

/** A school invited to a meeting. */
@ObjectType({ description: 'Invitation of the school of a youth to a meeting about the plan (uitnodiging).', simpleResolvers: true })
export class MeetingInvitation {
  @Shows('PLAN_STATUS')
  @Field(() => ID, { nullable: true, description: OPAQUE_ID })
  id: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => ID, { nullable: true, description: 'The school that is invited (BRIN).' })
  school: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => MeetingKind, { nullable: true, description: 'What the meeting is for (soort overleg).' })
  kind: keyof typeof MeetingKind | null;

  @Shows('PLAN_STATUS')
  @Field(() => Instant, { nullable: true, description: 'When the meeting is planned (gepland op).' })
  plannedAt: Date | null;

  @Shows('PLAN_STATUS')
  @Field(() => Instant, { nullable: true, description: 'When the school was invited (uitgenodigd op).' })
  invitedAt: Date | null;

  @Shows('PLAN_STATUS')
  @Field(() => InvitationAnswer, { nullable: true, description: 'What the school answered; null for not yet (antwoord).' })
  answer: keyof typeof InvitationAnswer | null;

  @Shows('PLAN_STATUS')
  @Field(() => String, { nullable: true, description: 'What the school said with it (toelichting).' })
  remark: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => Instant, { nullable: true, description: 'When the school answered (beantwoord op).' })
  answeredAt: Date | null;

  youthId: string;
}
