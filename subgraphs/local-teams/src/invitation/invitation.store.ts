import type { Giver } from '@ketengraaf/access';
import { reading, type Statement, youth } from '@ketengraaf/door';
import { MeetingInvitationRow } from './invitation.row';
import type { MeetingInvitation } from './invitation.type';

const statement = (name: string, text: string): Statement => ({ name, text });

const disclose = ({ id, youthId, school, kind, plannedAt, invitedAt, answer, remark, answeredAt }: MeetingInvitationRow): MeetingInvitation => ({
  ...{ id, youthId, school, kind, plannedAt, invitedAt },
  ...{ answer, remark, answeredAt },
});

/** Invitations to meetings about plans, the latest meeting first; reduced, a plan shows none of them. */
export const invitationsOfPlans = reading<MeetingInvitationRow, MeetingInvitation>({
  name: 'invitations_of_plans',
  row: MeetingInvitationRow,
  by: 'planId',
  classes: ['PLAN_STATUS'],
  order: 't.planned_at desc, t.id',
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose,
});

/** Invitations by their identifier. */
export const invitationsById = reading<MeetingInvitationRow, MeetingInvitation>({
  name: 'invitations_by_id',
  row: MeetingInvitationRow,
  by: 'id',
  classes: ['PLAN_STATUS'],
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose,
});

/** A meeting of a plan that was neither held nor cancelled: meeting, plan. */
export const PLANNED_MEETING = statement(
  'planned_meeting',
  `select kind, planned_at as "plannedAt" from local_teams.meeting where id = $1 and plan_id = $2 and held_on is null and cancelled_on is null`,
);

/** What such a meeting is. */
export interface PlannedMeeting {
  readonly kind: MeetingInvitationRow['kind'];
  readonly plannedAt: Date;
}

/** The consents in force of a youth of a family for a school to know of the plan: youth, family, school; a row though there is none. */
export const CONSENTS_FOR_SCHOOL = statement(
  'consents_for_school',
  `select y.birth_date as "birthDate", array(select c.giver from local_teams.consent c
    where c.youth_id = y.id and c.given_to = $3 and c.given_for = 'PLAN_STATUS' and c.during @> app.now()) as "givenBy"
from local_teams.youth y where y.id = $1 and y.family_id = $2`,
);

/** Who consented. */
export interface ConsentsForSchool {
  readonly birthDate: string;
  readonly givenBy: Giver[];
}

/** Invites: id, meeting, plan, family, youth, keeper, school, kind, instant. */
export const INVITE = statement(
  'invite_to_meeting',
  `insert into local_teams.meeting_invitation (id, meeting_id, plan_id, family_id, youth_id, organisation, school, kind, planned_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** Lets a school be a guest of a meeting that it is not yet: id, meeting, plan, family, keeper, school, name. */
export const ADD_SCHOOL_AS_GUEST = statement(
  'add_school_as_guest',
  `insert into local_teams.meeting_guest (id, meeting_id, plan_id, family_id, organisation, guest_party, guest_organisation, name)
select $1, $2, $3, $4, $5, 'schools', $6, $7
where not exists (select from local_teams.meeting_guest g where g.meeting_id = $2 and g.guest_organisation = $6)`,
);

/** Answers an invitation: id, answer, remark. */
export const ANSWER_INVITATION = statement(
  'answer_invitation',
  'update local_teams.meeting_invitation set answer = $2, remark = $3, answered_by = app.person(), answered_at = app.now() where id = $1 returning id',
);
