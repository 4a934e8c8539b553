import type { Word } from '@ketengraaf/subgraph';
import { InvitationsOfPlanResolver } from './invitation.resolver';
import { MeetingInvitationRow } from './invitation.row';
import { InvitationActsResolver } from './invitation-acts.resolver';

/** Schools that are invited to meetings about a plan. */
export const invitation: Word = { rows: [MeetingInvitationRow], resolvers: [InvitationsOfPlanResolver, InvitationActsResolver] };
