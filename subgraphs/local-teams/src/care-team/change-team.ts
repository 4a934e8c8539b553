import { randomUUID } from 'node:crypto';
import type { Party } from '@ketengraaf/core';
import { hold, notFound, type Room, violated, youth } from '@ketengraaf/door';
import { holdKeeper } from '../transfer/hold-keeper';
import { careTeamById, JOIN_TEAM, LEAVE_TEAM } from './care-team.store';
import type { JoinTeamInput, LeaveTeamInput } from './team.input';
import { mayJoinAs, mayStayUntil, NOT_IN_TEAM } from './team.rules';

/** Who joined or left. */
export interface OfTeam {
  readonly involvementId: string;
  readonly youthId: string;
}

type Wish = Omit<JoinTeamInput, 'party'> & { readonly party: Party };

/** Adds a person to the team around a youth; the person's party is told all the facts of the youth, and decides by itself from then on. */
export async function joinTeam(room: Room, { youth: youthId, party, organisation, person, role, until }: Wish): Promise<OfTeam> {
  await room.may(youth(youthId));
  await holdKeeper(room, youthId);
  const { today } = await room.enter();
  hold(mayJoinAs(role, party));
  hold(mayStayUntil(role, until ?? undefined, today));
  const id = randomUUID();
  const [joined] = await room.write<{ keeper: string | null }>(JOIN_TEAM, [id, youthId, party, organisation, person, role, until ?? null]);
  if (!joined?.keeper) return notFound();
  await room.tell({ subject: youth(youthId), object: { type: 'Involvement', id }, organisation: joined.keeper, reason: role });
  return { involvementId: id, youthId };
}

/** Ends the involvement of a member, from now on. */
export async function leaveTeam(room: Room, { youth: youthId, involvement }: LeaveTeamInput): Promise<OfTeam> {
  await room.may(youth(youthId));
  await holdKeeper(room, youthId);
  const row = await room.need(careTeamById, involvement);
  if (row.youthId !== youthId) notFound();
  const [left] = await room.write<{ ran: boolean }>(LEAVE_TEAM, [row.id]);
  if (!left?.ran) violated(NOT_IN_TEAM);
  await room.tell({ subject: youth(youthId), object: { type: 'Involvement', id: row.id }, organisation: row.organisation, reason: row.role });
  return { involvementId: row.id, youthId };
}
