import { randomUUID } from 'node:crypto';
import { hold, type Room } from '@ketengraaf/door';
import { type OnPlan, planToWorkOn, told } from '../plan/work-on-plan';
import { ASK_GUESTS, GUESTS_CAME, HOLD_MEETING, NEXT_MEETING, PLAN_MEETING } from './change-meeting.store';
import type { HoldMeetingInput, PlanMeetingInput } from './meeting.input';
import { mayBePlannedAt, mayHaveBeenHeldOn, mustBePlanned } from './meeting.rules';

/** Plans a meeting with whom the family wants there. */
export async function planMeeting(room: Room, { kind, at, guests, ...input }: PlanMeetingInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  hold(mayBePlannedAt(at, (await room.enter()).now));
  const id = randomUUID();
  const of = [plan.id, plan.familyId, plan.organisation];
  await room.write(PLAN_MEETING, [id, ...of, kind, at]);
  const ids = guests.map(() => randomUUID());
  const parties = guests.map(({ party }) => party?.toLowerCase().replaceAll('_', '-') ?? null);
  await room.write(ASK_GUESTS, [id, ...of, ids, parties, guests.map(({ organisation }) => organisation ?? null), guests.map(({ name }) => name)]);
  await room.write(NEXT_MEETING, [plan.id]);
  return told(room, plan, 'Meeting', id);
}

/** Records that a meeting was held, and who came. */
export async function holdMeeting(room: Room, { meeting, heldOn, absent, ...input }: HoldMeetingInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  hold(mayHaveBeenHeldOn(heldOn, (await room.enter()).today));
  const [held] = await room.write<{ id: string }>(HOLD_MEETING, [meeting.toLowerCase(), plan.id, heldOn]);
  hold(mustBePlanned(held !== undefined));
  await room.write(GUESTS_CAME, [held?.id, absent]);
  await room.write(NEXT_MEETING, [plan.id]);
  return told(room, plan, 'Meeting', held?.id);
}
