import { randomUUID } from 'node:crypto';
import { hold, notFound, type Room } from '@ketengraaf/door';
import type { FamilyPlanRow } from '../plan/plan.row';
import { aboutYouthOrFamily } from '../plan/subject-of-plan';
import { type OnPlan, planToWorkOn } from '../plan/work-on-plan';
import { youthOfPlan } from '../plan/youth-of-plan';
import { ADD_ACTION, ADD_GOAL, MOVE_ACTION, OPEN_ACTIONS, REPORT_PROGRESS, SETTLE_GOAL } from './change-goal.store';
import type { ActionOwnerInput, AddActionInput, AddGoalInput, MoveActionInput, ReportProgressInput, SettleGoalInput } from './goal.input';
import { actionsById, goalsById } from './goal.store';
import { maySettle, mustBeGoalAtWork, mustBeOpenAction, mustNamePupil, mustOwn } from './goal-acts.rules';

type Part = { readonly id: string; readonly youthId: string | null; readonly dataClass: 'SCHOOL_GOALS' | 'OTHER_GOALS' };

/** Adds a goal to a plan. */
export async function addGoal(room: Room, { lifeDomain, title, desiredResult, youth, ...input }: AddGoalInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  hold(mustNamePupil(lifeDomain, youth));
  const youthId = await youthOfPlan(room, plan, youth);
  const id = randomUUID();
  await room.write(ADD_GOAL, [id, plan.id, plan.familyId, youthId, plan.organisation, lifeDomain, title, desiredResult]);
  return toldOf(room, plan, 'Goal', { id, youthId, dataClass: lifeDomain === 'SCHOOL' ? 'SCHOOL_GOALS' : 'OTHER_GOALS' });
}

/** Says how far a goal was reached, once nothing is left to do for it. */
export async function settleGoal(room: Room, { goal: id, state, ...input }: SettleGoalInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  const goal = await room.need(goalsById, id.toLowerCase());
  const [open] = await room.rows<{ count: number }>(OPEN_ACTIONS, [goal.id]);
  hold(maySettle(state, open?.count ?? 0));
  const [settled] = await room.write<{ id: string }>(SETTLE_GOAL, [goal.id, plan.id, state]);
  if (!settled) notFound();
  return toldOf(room, plan, 'Goal', goal, state);
}

/** Adds an action towards a goal, with its one owner. */
export async function addAction(room: Room, { goal: goalId, title, owner, dueOn = null, ...input }: AddActionInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  const goal = await room.need(goalsById, goalId.toLowerCase());
  const id = randomUUID();
  const [added] = await room.write<{ id: string }>(ADD_ACTION, [id, goal.id, plan.id, title, ...valuesOf(owner), dueOn]);
  hold(mustBeGoalAtWork(added !== undefined));
  return toldOf(room, plan, 'PlanAction', { ...goal, id });
}

/** Gives an open action to another owner or day. */
export async function moveAction(room: Room, { action: id, owner, dueOn = null, reason, ...input }: MoveActionInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  const action = await room.need(actionsById, id.toLowerCase());
  const [moved] = await room.write<{ id: string }>(MOVE_ACTION, [action.id, plan.id, ...valuesOf(owner), dueOn]);
  hold(mustBeOpenAction(moved !== undefined));
  return toldOf(room, plan, 'PlanAction', action, reason);
}

/** Reports on an action the asker's organisation owns. */
export async function reportProgress(room: Room, { action: id, state }: ReportProgressInput): Promise<OnPlan> {
  const action = await room.need(actionsById, id.toLowerCase());
  hold(mustOwn(action.ownerOrganisation === room.caller.organisation));
  const [reported] = await room.write<{ id: string }>(REPORT_PROGRESS, [action.id, state]);
  if (!reported) notFound();
  await room.tell({
    subject: aboutYouthOrFamily(action),
    object: { type: 'PlanAction', id: action.id },
    organisation: action.organisation,
    dataClass: action.dataClass,
    reason: state,
  });
  return { id: action.id, planId: action.planId };
}

async function toldOf(room: Room, plan: FamilyPlanRow, type: string, { id, youthId, dataClass }: Part, reason?: string): Promise<OnPlan> {
  const subject = aboutYouthOrFamily({ youthId, familyId: plan.familyId });
  await room.tell({ subject, object: { type, id }, organisation: plan.organisation, dataClass, reason });
  return { id, planId: plan.id };
}

function valuesOf({ party, organisation, name, professional }: ActionOwnerInput): (string | null)[] {
  return [party.toLowerCase().replaceAll('_', '-'), organisation, name, professional?.toLowerCase() ?? null];
}
