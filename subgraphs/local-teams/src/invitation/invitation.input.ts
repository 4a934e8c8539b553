import { ChangeInput, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { OnPlanInput } from '../plan/plan.input';
import { InvitationAnswer } from './invitation.type';

/** A school to invite. */
@InputType({ description: 'School of a youth to invite to a planned meeting (uit te nodigen school).' })
export class InviteToMeetingInput extends OnPlanInput {
  @Field(() => Uuid, { description: 'The planned meeting (overleg).' })
  meeting: string;

  @Field(() => Uuid, { description: 'The youth whose school it is (jeugdige).' })
  youth: string;

  @Field(() => ID, { description: 'The school, by its code such as 12AB (BRIN).' })
  school: string;

  @Field(() => String, { description: 'Whom the family wants there (naam).' })
  name: string;
}

/** An invitation to answer. */
@InputType({ description: 'Invitation to answer for the own school (te beantwoorden uitnodiging).' })
export class AnswerInvitationInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The invitation (uitnodiging).' })
  invitation: string;

  @Field(() => InvitationAnswer, { description: 'Whether the school comes (antwoord).' })
  answer: keyof typeof InvitationAnswer;

  @Field(() => String, { nullable: true, description: 'What to say with it, at most 500 characters (toelichting).' })
  remark?: string | null;
}
