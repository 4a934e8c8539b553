import type { Word } from '@ketengraaf/subgraph';
import { GuestsOfMeetingResolver, MeetingsOfPlanResolver } from './meeting.resolver';
import { MeetingGuestRow, MeetingRow } from './meeting.row';
import { MeetingActsResolver } from './meeting-acts.resolver';

/** Meetings about a plan and who comes to them. */
export const meeting: Word = { rows: [MeetingRow, MeetingGuestRow], resolvers: [MeetingsOfPlanResolver, GuestsOfMeetingResolver, MeetingActsResolver] };
