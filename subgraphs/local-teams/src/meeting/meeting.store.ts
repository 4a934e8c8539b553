import { family, reading } from '@ketengraaf/door';
import { partyName } from '@ketengraaf/subgraph';
import { MeetingGuestRow, MeetingRow } from './meeting.row';
import type { Meeting, MeetingGuest } from './meeting.type';

/** Meetings of plans, the latest first; reduced, a plan shows the next date alone, which stands with the plan. */
export const meetingsOfPlans = reading<MeetingRow, Meeting>({
  name: 'meetings_of_plans',
  row: MeetingRow,
  by: 'planId',
  classes: ['PLAN_STATUS'],
  order: 't.planned_at desc, t.id',
  hasReducedForm: false,
  subjectOf: (row) => family(row.familyId),
  disclose: ({ id, familyId, kind, plannedAt, heldOn, cancelledOn }) => ({ id, familyId, kind, plannedAt, heldOn, cancelledOn }),
});

/** Who is asked to meetings; reduced, direction shows no one but the director. */
export const guestsOfMeetings = reading<MeetingGuestRow, MeetingGuest>({
  name: 'guests_of_meetings',
  row: MeetingGuestRow,
  by: 'meetingId',
  classes: ['DIRECTION'],
  order: 't.name, t.id',
  hasReducedForm: false,
  subjectOf: (row) => family(row.familyId),
  disclose: ({ guestParty, guestOrganisation, name, came }) => ({ party: guestParty && partyName(guestParty), organisation: guestOrganisation, name, came }),
});
