import { family, hold, notFound, type Room, type Statement, versionConflict } from '@ketengraaf/door';
import { coordinatorsOf, isHeldOpen } from './change-plan.store';
import type { FamilyPlanRow } from './plan.row';
import { plansById } from './plan.store';
import { mustBeOpen, mustLead } from './plan-acts.rules';

/** What an act on a plan gives to remember. */
export interface OnPlan {
  readonly id: string;
  readonly planId: string;
}

/** The plan an act is about, of a family the asker may do this about; as it was seen, where the input says in which version. */
export async function planOf(room: Room, { plan: id, version }: { readonly plan: string; readonly version?: number | null }): Promise<FamilyPlanRow> {
  const plan = await room.need(plansById, id.toLowerCase());
  await room.may(family(plan.familyId), plan.organisation);
  if (version !== undefined && version !== null && version !== plan.version) versionConflict(plan.version);
  return plan;
}

/** The open plan whose content the asker works on, as its director or as who coordinates it; it stays open until the act is done. */
export async function planToWorkOn(room: Room, wanted: { readonly plan: string }): Promise<FamilyPlanRow> {
  const plan = await planOf(room, wanted);
  const { person } = room.caller;
  hold(mustBeOpen(plan));
  hold(mustLead(plan.caseDirector === person || (await coordinatorsOf(room, plan.id)).includes(person)));
  if (!(await isHeldOpen(room, plan.id))) hold(mustBeOpen({ closedOn: plan.openedOn }));
  return plan;
}

/** The open plan the asker directs, in the version that was seen. */
export async function planToDecideOn(room: Room, wanted: { readonly plan: string; readonly version: number }): Promise<FamilyPlanRow> {
  const plan = await planOf(room, wanted);
  hold(mustBeOpen(plan));
  hold(mustLead(plan.caseDirector === room.caller.person));
  return plan;
}

/** Changes the plan itself, unless somebody else did since it was seen. */
export async function changePlan(room: Room, plan: FamilyPlanRow, change: Statement, ...values: readonly unknown[]): Promise<void> {
  const changed = await room.write(change, [plan.id, plan.version, ...values]);
  if (changed.length > 0) return;
  const [now] = await room.rows<FamilyPlanRow>(plansById, [[plan.id]]);
  versionConflict((now ?? notFound()).version);
}

/** Tells the history what was done for a plan, and gives what to remember of it. */
export async function told(room: Room, plan: FamilyPlanRow, type = 'FamilyPlan', id = plan.id, reason?: string): Promise<OnPlan> {
  await room.tell({ subject: family(plan.familyId), object: { type, id }, organisation: plan.organisation, reason });
  return { id, planId: plan.id };
}
