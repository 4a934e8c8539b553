import { randomUUID } from 'node:crypto';
import { hold, type Room } from '@ketengraaf/door';
import type { OnPlanInput } from '../plan/plan.input';
import { type OnPlan, planToWorkOn, told } from '../plan/work-on-plan';
import { DECIDE, MAKE_OWN, OFFER } from './change-family-group-plan.store';
import type { RecordFamilyGroupPlanOutcomeInput } from './family-group-plan.input';
import { mayDecide, mustBeOffered } from './family-group-plan.rules';

/** Offers the family to draw up the plan with its own network. */
export async function offerFamilyGroupPlan(room: Room, input: OnPlanInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  const id = randomUUID();
  await room.write(OFFER, [id, plan.id, plan.familyId, plan.organisation]);
  return told(room, plan, 'FamilyGroupPlanOffer', id);
}

/** Records what came of the offer; a family that accepts it makes the plan its own. */
export async function recordFamilyGroupPlanOutcome(room: Room, { outcome, reason = null, ...input }: RecordFamilyGroupPlanOutcomeInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  hold(mayDecide(outcome, reason));
  const [offer] = await room.write<{ id: string }>(DECIDE, [plan.id, outcome, reason]);
  hold(mustBeOffered(offer !== undefined));
  if (outcome === 'ACCEPTED') await room.write(MAKE_OWN, [plan.id]);
  return told(room, plan, 'FamilyGroupPlanOffer', offer?.id, outcome);
}
