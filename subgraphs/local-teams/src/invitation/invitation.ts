import { randomUUID } from 'node:crypto';
import { consentProblem } from '@ketengraaf/access';
import { hold, notFound, type Room, youth } from '@ketengraaf/door';
import { isInvolved } from '../consent/change-consent.store';
import { type OnPlan, planToWorkOn, told } from '../plan/work-on-plan';
import type { AnswerInvitationInput, InviteToMeetingInput } from './invitation.input';
import { mayAnswer, mayInvite } from './invitation.rules';
import {
  ADD_SCHOOL_AS_GUEST,
  ANSWER_INVITATION,
  CONSENTS_FOR_SCHOOL,
  type ConsentsForSchool,
  INVITE,
  invitationsById,
  PLANNED_MEETING,
  type PlannedMeeting,
} from './invitation.store';

/** Invites the school of a youth of the family to a planned meeting; the school becomes a guest of it. */
export async function inviteToMeeting(room: Room, input: InviteToMeetingInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  const { now, today } = await room.enter();
  const { school, name } = input;
  const [meetingId, youthId] = [input.meeting.toLowerCase(), input.youth.toLowerCase()];
  const [consents] = await room.rows<ConsentsForSchool>(CONSENTS_FOR_SCHOOL, [youthId, plan.familyId, school]);
  if (!consents) return notFound();
  const [meeting] = await room.rows<PlannedMeeting>(PLANNED_MEETING, [meetingId, plan.id]);
  const problem = consentProblem([{ dataClass: 'PLAN_STATUS', ...consents }], 'PLAN_STATUS', today);
  const isOfPupil = await isInvolved(room, youthId, school);
  hold(mayInvite({ isPlanned: meeting !== undefined, isOfPupil, plannedAt: meeting?.plannedAt, now, consentProblem: problem }));
  const id = randomUUID();
  const of = [plan.id, plan.familyId];
  await room.write(INVITE, [id, meetingId, ...of, youthId, plan.organisation, school, meeting?.kind, meeting?.plannedAt]);
  await room.write(ADD_SCHOOL_AS_GUEST, [randomUUID(), meetingId, ...of, plan.organisation, school, name]);
  return told(room, plan, 'MeetingInvitation', id, school);
}

/** Answers an invitation for the own school; until the meeting an answer can be changed. */
export async function answerInvitation(room: Room, { invitation, answer, remark = null }: AnswerInvitationInput): Promise<OnPlan> {
  const row = await room.need(invitationsById, invitation.toLowerCase());
  if (row.school !== room.caller.organisation) return notFound();
  hold(mayAnswer(row, (await room.enter()).now));
  await room.write(ANSWER_INVITATION, [row.id, answer, remark]);
  await room.tell({ subject: youth(row.youthId), object: { type: 'MeetingInvitation', id: row.id }, organisation: row.organisation, reason: answer });
  return { id: row.id, planId: row.planId };
}
