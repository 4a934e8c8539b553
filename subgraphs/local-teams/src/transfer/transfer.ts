import { randomUUID } from 'node:crypto';
import { family, hold, notFound, type Room } from '@ketengraaf/door';
import { RAISE } from '../plan/change-plan.store';
import { mustBeOpen } from '../plan/plan-acts.rules';
import { changePlan, type OnPlan, planOf, told } from '../plan/work-on-plan';
import type { LocalTeamRow } from '../team/team.row';
import { teamsById } from '../team/team.store';
import type { ReceiveTransferInput, TransferToTeamInput } from './transfer.input';
import { mayReceive, mayTransfer } from './transfer.rules';
import { OFFER_TRANSFER, RECEIVE_TRANSFER, transfersById, WITHDRAW_TRANSFER } from './transfer.store';

/** Offers a family and its plan to another team from a day; nothing changes until that team receives it. */
export async function transferToTeam(room: Room, input: TransferToTeamInput): Promise<OnPlan> {
  const plan = await planOf(room, input);
  const { today } = await room.enter();
  const { person, role } = room.caller;
  const { startsOn, reason, familyInformedOn, familyAgrees } = input;
  const team = input.team.toLowerCase();
  hold(mustBeOpen(plan));
  const [known] = await room.rows<LocalTeamRow>(teamsById, [[team]]);
  const by = { isDirector: plan.caseDirector === person, isLead: role === 'TEAM_LEAD' };
  hold(mayTransfer({ ...by, keeper: plan.organisation, team, isKnownTeam: known !== undefined, startsOn, familyInformedOn, today }));
  await changePlan(room, plan, RAISE);
  await room.write(WITHDRAW_TRANSFER, [plan.id]);
  const id = randomUUID();
  await room.write(OFFER_TRANSFER, [id, plan.id, plan.familyId, team, plan.organisation, startsOn, reason, familyInformedOn, familyAgrees]);
  return told(room, plan, 'TeamTransfer', id, reason);
}

/** Receives a family for the own team: from that instant the team keeps it, and the named worker directs. */
export async function receiveTransfer(room: Room, { transfer, director }: ReceiveTransferInput): Promise<OnPlan> {
  const offer = await room.need(transfersById, transfer.toLowerCase());
  hold(mayReceive(offer, (await room.enter()).today));
  const [done] = await room.write<{ received: boolean }>(RECEIVE_TRANSFER, [offer.id, director.toLowerCase()]);
  if (!done?.received) return notFound();
  const { familyId, planId, organisation, reason } = offer;
  await room.tell({ subject: family(familyId), object: { type: 'TeamTransfer', id: offer.id }, organisation, reason });
  return { id: offer.id, planId };
}
