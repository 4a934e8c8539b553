import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { INPUT, PlanOutcome, text } from '../plan/plan.outcome';
import type { OnPlan } from '../plan/work-on-plan';
import { answerInvitation, inviteToMeeting } from './invitation';
import { AnswerInvitationInput, InviteToMeetingInput } from './invitation.input';

const LONGEST_REMARK = 500;
const CONSTRAINTS = {
  a_school_is_invited_once: {
    rule: 'a_school_is_invited_once',
    message: 'Deze school is al uitgenodigd voor dit overleg.',
    wouldSatisfy: 'Wacht op het antwoord van de school.',
  },
};

/** Inviting a school, and its answer. */
@Resolver()
export class InvitationActsResolver {
  @Mutation(() => PlanOutcome, {
    nullable: true,
    description: 'Invites the school of a youth to a planned meeting, which takes consent for the school to know of the plan (school uitnodigen).',
  })
  inviteToMeeting(@Arg('input', () => InviteToMeetingInput, INPUT) input: InviteToMeetingInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    if (!/^\d{2}[A-Z]{2}$/.test(input.school)) throw badUserInput('school must be a BRIN code such as 12AB.');
    text('name', input.name);
    return context.change('inviteToMeeting', input, (room) => inviteToMeeting(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, {
    nullable: true,
    description: 'Answers an invitation for the own school; can be changed until the meeting (uitnodiging beantwoorden).',
  })
  answerInvitation(@Arg('input', () => AnswerInvitationInput, INPUT) input: AnswerInvitationInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('remark', input.remark);
    if (input.remark && input.remark.length > LONGEST_REMARK) throw badUserInput(`remark must be at most ${LONGEST_REMARK} characters.`);
    return context.change('answerInvitation', input, (room) => answerInvitation(room, input));
  }
}
