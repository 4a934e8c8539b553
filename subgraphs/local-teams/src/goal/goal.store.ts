import { reading } from '@ketengraaf/door';
import { partyName } from '@ketengraaf/subgraph';
import { aboutYouthOrFamily } from '../plan/subject-of-plan';
import { GoalRow, PlanActionRow } from './goal.row';
import type { Goal, PlanAction } from './goal.type';

const CLASSES = ['SCHOOL_GOALS', 'OTHER_GOALS'] as const;

/** An action as seen, with what the rules about it need. */
export type SeenAction = PlanAction & { readonly keptOwnerParty: PlanActionRow['ownerParty']; readonly keptState: PlanActionRow['state'] };

const discloseAction = (row: PlanActionRow): SeenAction => {
  const { id, lifeDomain, title, ownerParty, ownerOrganisation, ownerName, state, dueOn, doneOn } = row;
  return {
    id,
    lifeDomain,
    title,
    ownerParty: partyName(ownerParty),
    ownerOrganisation,
    ownerName,
    state,
    dueOn,
    doneOn,
    keptOwnerParty: ownerParty,
    keptState: state,
  };
};

/** Reduced, a goal is its domain and title. */
const discloseGoal = ({ id, familyId, youthId, lifeDomain, title, desiredResult, state }: GoalRow, fields: 'ALL' | 'REDUCED'): Goal => ({
  id,
  familyId,
  subjectYouthId: youthId ?? undefined,
  lifeDomain,
  title,
  desiredResult: fields === 'ALL' ? desiredResult : null,
  state: fields === 'ALL' ? state : null,
});

/** Goals of plans. */
export const goalsOfPlans = reading<GoalRow, Goal>({
  name: 'goals_of_plans',
  row: GoalRow,
  by: 'planId',
  classes: CLASSES,
  order: 't.position, t.id',
  subjectOf: aboutYouthOrFamily,
  disclose: discloseGoal,
});

/** Goals by their identifier. */
export const goalsById = reading<GoalRow, Goal>({
  name: 'goals_by_id',
  row: GoalRow,
  by: 'id',
  classes: CLASSES,
  subjectOf: aboutYouthOrFamily,
  disclose: discloseGoal,
});

/** Actions of plans, the first due first; reduced, a plan shows none of them. */
export const actionsOfPlans = reading<PlanActionRow, SeenAction>({
  name: 'actions_of_plans',
  row: PlanActionRow,
  by: 'planId',
  classes: CLASSES,
  order: 't.due_on, t.id',
  hasReducedForm: false,
  subjectOf: aboutYouthOrFamily,
  disclose: discloseAction,
});

/** Actions of goals, the first due first. */
export const actionsOfGoals = reading<PlanActionRow, SeenAction>({
  name: 'actions_of_goals',
  row: PlanActionRow,
  by: 'goalId',
  classes: CLASSES,
  order: 't.due_on, t.id',
  hasReducedForm: false,
  subjectOf: aboutYouthOrFamily,
  disclose: discloseAction,
});

/** Actions by their identifier. */
export const actionsById = reading<PlanActionRow, SeenAction>({
  name: 'actions_by_id',
  row: PlanActionRow,
  by: 'id',
  classes: CLASSES,
  hasReducedForm: false,
  subjectOf: aboutYouthOrFamily,
  disclose: discloseAction,
});
