import type { GoalRecord, PlanRecord } from '../family/plan-record';
import type { FamilyRecord } from '../family/record';
import { mornings } from '../period';
import type { Collector } from './batch';
import { methodRows } from './method-rows';

/** The plan of a family with its directors, goals, actions and evaluations, and what schools tell of their own actions. */
export function planRows(family: FamilyRecord, plan: PlanRecord, into: Collector): void {
  const director = plan.directors.at(-1);
  if (!director) throw new Error(`plan ${plan.id} has no case director`);
  const own = { family_id: family.id, organisation: family.team.id };
  into.add('local-teams', 'local_teams.family_plan', {
    ...own,
    id: plan.id,
    title: plan.title,
    kind: plan.kind,
    variant: plan.variant,
    state: plan.state,
    case_director: director.worker.person,
    opened_on: plan.openedOn,
    adopted_on: plan.adoptedOn,
    next_evaluation_on: plan.nextEvaluationOn,
    next_meeting_at: plan.nextMeetingOn && `${plan.nextMeetingOn}T13:30:00Z`,
    closed_on: plan.closedOn,
    intake_began_on: plan.method.intakeBeganOn,
    intake_done_on: plan.method.intakeDoneOn,
    closing_began_on: plan.method.closingBeganOn,
    close_reason: plan.method.closeReason,
  });
  const assign = (capacity: 'CASE_DIRECTOR' | 'PROCESS_DIRECTOR', { worker, from, to, reason }: PlanRecord['directors'][number]): void =>
    into.add('local-teams', 'local_teams.director_assignment', {
      ...own,
      id: family.newId(),
      plan_id: plan.id,
      professional: worker.person,
      capacity,
      reason,
      during: mornings(from, to),
      family_informed_on: capacity === 'CASE_DIRECTOR' ? from : null,
      family_agrees: capacity === 'CASE_DIRECTOR' ? true : null,
    });
  for (const one of plan.directors) assign('CASE_DIRECTOR', one);
  if (plan.processDirector) assign('PROCESS_DIRECTOR', plan.processDirector);
  for (const [index, goal] of plan.goals.entries()) goalRows(family, plan, goal, index + 1, into);
  for (const { on, outcome, nextOn } of plan.evaluations) {
    into.add('local-teams', 'local_teams.plan_evaluation', { ...own, id: family.newId(), plan_id: plan.id, evaluated_on: on, outcome, next_on: nextOn });
  }
  methodRows(family, plan, into);
}

function goalRows(family: FamilyRecord, plan: PlanRecord, goal: GoalRecord, position: number, into: Collector): void {
  const own = { plan_id: plan.id, family_id: family.id, youth_id: goal.youth, organisation: family.team.id, life_domain: goal.domain };
  into.add('local-teams', 'local_teams.goal', { ...own, id: goal.id, title: goal.title, desired_result: goal.result, state: goal.state, position });
  for (const action of goal.actions) {
    into.add('local-teams', 'local_teams.plan_action', {
      ...own,
      id: action.id,
      goal_id: goal.id,
      title: action.title,
      owner_party: action.owner.party,
      owner_organisation: action.owner.organisation,
      owner_name: action.owner.name,
      owner_person: action.owner.person ?? null,
      state: action.state,
      due_on: action.dueOn,
      done_on: action.doneOn,
    });
    for (const { state, note, on } of action.progress) {
      into.add('schools', 'schools.action_progress', {
        id: family.newId(),
        organisation: action.owner.organisation,
        youth_id: goal.youth,
        action_id: action.id,
        state,
        note,
        noted_at: `${on}T11:15:00Z`,
      });
    }
  }
}
