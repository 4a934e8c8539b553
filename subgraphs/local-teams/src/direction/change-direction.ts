import { randomUUID } from 'node:crypto';
import { hold, type Room } from '@ketengraaf/door';
import { MOVE_OPEN_ACTIONS } from '../goal/change-goal.store';
import { DIRECT, DIRECTED_BY, RAISE, STOP_DIRECTING } from '../plan/change-plan.store';
import { mustBeOpen } from '../plan/plan-acts.rules';
import { changePlan, type OnPlan, planOf, told } from '../plan/work-on-plan';
import type { ProfessionalRow } from '../team/team.row';
import { professionalsById } from '../team/team.store';
import type { AssignInput, HandOverDirectionInput } from './direction.input';
import { mayAssign, mayHandOver, mustWorkInTeam } from './direction.rules';

const MILLISECONDS_A_DAY = 86_400_000;

/** Hands the direction over: from that instant the successor directs, what the leaver still had to do is the successor's, and the leaver reads along for a while. */
export async function handOverDirection(room: Room, input: HandOverDirectionInput): Promise<OnPlan> {
  const plan = await planOf(room, input);
  const { now, today } = await room.enter();
  const { person, role } = room.caller;
  const successor = input.successor.toLowerCase();
  hold(mustBeOpen(plan));
  const { caseDirector } = plan;
  hold(mayHandOver({ ...input, isDirector: caseDirector === person, isLead: role === 'TEAM_LEAD', caseDirector, successor, today }));
  const [worker] = await room.rows<ProfessionalRow>(professionalsById, [[successor]]);
  hold(mustWorkInTeam(worker !== undefined));
  await changePlan(room, plan, DIRECTED_BY, successor);
  await room.write(MOVE_OPEN_ACTIONS, [plan.id, caseDirector, successor, worker?.name]);
  const readsUntil = new Date(now.getTime() + input.readsAlongDays * MILLISECONDS_A_DAY);
  await room.write(STOP_DIRECTING, [plan.id, ['CASE_DIRECTOR'], readsUntil]);
  const id = randomUUID();
  const { reason, familyInformedOn, familyAgrees } = input;
  await room.write(DIRECT, [id, plan.id, plan.familyId, plan.organisation, successor, 'CASE_DIRECTOR', reason, familyInformedOn, familyAgrees]);
  return told(room, plan, 'DirectorAssignment', id, reason);
}

/** Assigns who guards the process or coordinates the content, in the place of who did before. */
export async function assign(room: Room, input: AssignInput, capacity: 'PROCESS_DIRECTOR' | 'CASE_COORDINATOR'): Promise<OnPlan> {
  const plan = await planOf(room, input);
  const professional = input.professional.toLowerCase();
  hold(mustBeOpen(plan));
  hold(mayAssign(plan.caseDirector === room.caller.person, room.caller.role === 'TEAM_LEAD'));
  const [worker] = await room.rows<ProfessionalRow>(professionalsById, [[professional]]);
  hold(mustWorkInTeam(worker !== undefined));
  await changePlan(room, plan, RAISE);
  await room.write(STOP_DIRECTING, [plan.id, [capacity], null]);
  const id = randomUUID();
  await room.write(DIRECT, [id, plan.id, plan.familyId, plan.organisation, professional, capacity, input.reason, null, null]);
  return told(room, plan, 'DirectorAssignment', id, input.reason);
}
