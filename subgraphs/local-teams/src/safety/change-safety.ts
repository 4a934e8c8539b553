import { randomUUID } from 'node:crypto';
import { isCitizenRole } from '@ketengraaf/core';
import { hold, type Room } from '@ketengraaf/door';
import { MAKE_HEAVY } from '../plan/change-plan.store';
import { mustBeOpen } from '../plan/plan-acts.rules';
import { type OnPlan, planOf, planToWorkOn, told } from '../plan/work-on-plan';
import { youthOfPlan } from '../plan/youth-of-plan';
import { ADD_AGREEMENT, AGREE, CHECK, IN_FORCE, NAME_IN_FAMILY, REPLACE_AGREEMENTS, REPLACE_PLAN, SCORE, SIGN } from './change-safety.store';
import type { AgreeSafetyPlanInput, CheckSafetyInput, ScoreSafetyInput, SignSafetyPlanInput } from './safety.input';
import { mayBeLeftAsIs, mustBeInForce, mustBeOfFamily } from './safety.rules';

/** Records a look at basic care and safety; where it is not safe the plan takes the heavy variant. */
export async function checkSafety(room: Room, { isSafe, extraActions = null, youth, ...input }: CheckSafetyInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  hold(mayBeLeftAsIs(isSafe, extraActions));
  const id = randomUUID();
  await room.write(CHECK, [id, plan.id, plan.familyId, await youthOfPlan(room, plan, youth), plan.organisation, isSafe, extraActions]);
  if (!isSafe) await room.write(MAKE_HEAVY, [plan.id]);
  return told(room, plan, 'SafetyCheck', id);
}

/** Records how safe somebody thinks it is. */
export async function scoreSafety(room: Room, { scoredBy, score, youth, ...input }: ScoreSafetyInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  const id = randomUUID();
  await room.write(SCORE, [id, plan.id, plan.familyId, await youthOfPlan(room, plan, youth), plan.organisation, scoredBy, score]);
  return told(room, plan, 'SafetyScore', id);
}

/** Agrees on a safety plan, in the place of the one before. */
export async function agreeSafetyPlan(room: Room, { reviewOn, agreements, ...input }: AgreeSafetyPlanInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  const id = randomUUID();
  const of = [plan.id, plan.familyId];
  await room.write(REPLACE_PLAN, [plan.id]);
  await room.write(REPLACE_AGREEMENTS, [plan.id]);
  await room.write(AGREE, [id, ...of, plan.organisation, reviewOn]);
  for (const [index, { agreement, keptBy, keptByName, youth }] of agreements.entries()) {
    const about = await youthOfPlan(room, plan, youth);
    await room.write(ADD_AGREEMENT, [randomUUID(), id, ...of, about, plan.organisation, agreement, keptBy, keptByName, index + 1]);
  }
  return told(room, plan, 'SafetyPlan', id);
}

/** Signs the safety plan in force: in person, or as the director records of a signature on paper. */
export async function signSafetyPlan(room: Room, { signer, ...input }: SignSafetyPlanInput): Promise<OnPlan> {
  const inPerson = isCitizenRole(room.caller.role);
  const plan = inPerson ? await planOf(room, input) : await planToWorkOn(room, input);
  hold(mustBeOpen(plan));
  const who = inPerson ? room.caller.person : (signer?.toLowerCase() ?? null);
  const [person] = await room.rows<{ name: string }>(NAME_IN_FAMILY, [who, plan.familyId]);
  hold(mustBeOfFamily(person?.name));
  const [safetyPlan] = await room.rows<{ id: string }>(IN_FORCE, [plan.id]);
  hold(mustBeInForce(safetyPlan !== undefined));
  const id = randomUUID();
  await room.write(SIGN, [id, safetyPlan?.id, plan.familyId, plan.organisation, who, person?.name, inPerson ? 'ONLINE' : 'ON_PAPER']);
  return told(room, plan, 'SafetySignature', id);
}
