import { randomUUID } from 'node:crypto';
import { family, hold, type Room } from '@ketengraaf/door';
import { familiesById } from '../family/family.store';
import {
  ADOPT,
  BEGIN_INTAKE,
  CARRY_OUT,
  CLOSE,
  DIRECT,
  doneSoFar,
  EVALUATE,
  EVALUATED,
  FINISH_INTAKE,
  OPEN_PLAN,
  PROVIDE_WRITTEN,
  REQUEST_WRITTEN,
  STOP_DIRECTING,
} from './change-plan.store';
import type { AdoptPlanInput, ChangePlanInput, ClosePlanInput, EvaluatePlanInput, FinishIntakeInput, OnPlanInput, OpenPlanInput } from './plan.input';
import { mayAdopt, mayBeginIntake, mayBeReviewedOn, mayClose, mustBeIn, mustBeOpen, mustHaveBeenOffered } from './plan-acts.rules';
import { changePlan, type OnPlan, planOf, planToDecideOn, told } from './work-on-plan';

const MILLISECONDS_A_DAY = 86_400_000;
// Long enough to agree on aftercare and to finish the record.
const READS_ON_AFTER_CLOSING_DAYS = 14;

/** Opens the one plan of a family, with its one director. */
export async function openPlan(room: Room, { family: id, title, variant, director }: OpenPlanInput): Promise<OnPlan> {
  const { id: familyId, organisation } = await room.need(familiesById, id.toLowerCase());
  await room.may(family(familyId), organisation);
  const planId = randomUUID();
  const directs = director?.toLowerCase() ?? room.caller.person;
  await room.write(OPEN_PLAN, [planId, familyId, organisation, title, variant, directs]);
  await room.write(DIRECT, [randomUUID(), planId, familyId, organisation, directs, 'CASE_DIRECTOR', 'Bij de aanmelding', null, null]);
  await room.tell({ subject: family(familyId), object: { type: 'FamilyPlan', id: planId }, organisation });
  return { id: planId, planId };
}

/** Begins the intake, once safety was looked at. */
export async function beginIntake(room: Room, input: ChangePlanInput): Promise<OnPlan> {
  const plan = await planToDecideOn(room, input);
  hold(mustBeIn(['DRAFT'], plan));
  hold(mayBeginIntake(await doneSoFar(room, plan.id)));
  await changePlan(room, plan, BEGIN_INTAKE);
  return told(room, plan);
}

/** Finishes the intake, once the family knows where it stands with a plan of its own. */
export async function finishIntake(room: Room, input: FinishIntakeInput): Promise<OnPlan> {
  const plan = await planToDecideOn(room, input);
  hold(mustBeIn(['DRAFT'], plan));
  hold(mustHaveBeenOffered(await doneSoFar(room, plan.id)));
  await changePlan(room, plan, FINISH_INTAKE, input.startMeetingAt ?? null);
  return told(room, plan);
}

/** Adopts the plan as it was agreed at the start meeting. */
export async function adoptPlan(room: Room, input: AdoptPlanInput): Promise<OnPlan> {
  const plan = await planToDecideOn(room, input);
  const { today } = await room.enter();
  hold(mustBeIn(['DRAFT'], plan));
  hold(mayAdopt({ ...(await doneSoFar(room, plan.id)), variant: plan.variant }));
  hold(mayBeReviewedOn(input.nextEvaluationOn, plan.variant, today));
  await changePlan(room, plan, ADOPT, input.nextEvaluationOn);
  return told(room, plan);
}

/** Carries the plan out, from its adoption or after an evaluation. */
export async function carryOutPlan(room: Room, input: ChangePlanInput): Promise<OnPlan> {
  const plan = await planToDecideOn(room, input);
  hold(mustBeIn(['ADOPTED', 'EVALUATED'], plan));
  await changePlan(room, plan, CARRY_OUT);
  return told(room, plan);
}

/** Evaluates the plan; to go on takes a day for the next time, to close does not. */
export async function evaluatePlan(room: Room, { outcome, nextOn, fit = null, ...input }: EvaluatePlanInput): Promise<OnPlan> {
  const plan = await planToDecideOn(room, input);
  const { today } = await room.enter();
  const closes = outcome === 'CLOSE';
  hold(mustBeIn(['ADOPTED', 'IN_EXECUTION', 'EVALUATED'], plan));
  if (!closes) hold(mayBeReviewedOn(nextOn ?? today, plan.variant, today));
  const id = randomUUID();
  await room.write(EVALUATE, [id, plan.id, plan.familyId, plan.organisation, outcome, closes ? null : nextOn, fit]);
  await changePlan(room, plan, EVALUATED, closes ? null : nextOn, closes);
  return told(room, plan, 'PlanEvaluation', id);
}

/** Closes the plan; who directed it reads on for two weeks. */
export async function closePlan(room: Room, { reason, ...input }: ClosePlanInput): Promise<OnPlan> {
  const plan = await planToDecideOn(room, input);
  const { now } = await room.enter();
  // The plan first: from here on nobody adds to what is counted.
  await changePlan(room, plan, CLOSE, reason);
  hold(mayClose({ ...(await doneSoFar(room, plan.id)), wasAdopted: plan.adoptedOn !== null }));
  const readsUntil = new Date(now.getTime() + READS_ON_AFTER_CLOSING_DAYS * MILLISECONDS_A_DAY);
  await room.write(STOP_DIRECTING, [plan.id, ['CASE_DIRECTOR', 'CASE_COORDINATOR', 'PROCESS_DIRECTOR'], readsUntil]);
  return told(room, plan, 'FamilyPlan', plan.id, reason);
}

/** Asks for the plan on paper, which is due within fourteen days. */
export async function requestWrittenPlan(room: Room, input: OnPlanInput): Promise<OnPlan> {
  const plan = await planOf(room, input);
  hold(mustBeOpen(plan));
  await changePlan(room, plan, REQUEST_WRITTEN);
  return told(room, plan);
}

/** Records that the plan was given on paper. */
export async function provideWrittenPlan(room: Room, input: ChangePlanInput): Promise<OnPlan> {
  const plan = await planToDecideOn(room, input);
  await changePlan(room, plan, PROVIDE_WRITTEN);
  return told(room, plan);
}
