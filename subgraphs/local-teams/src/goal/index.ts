import { isUuid } from '@ketengraaf/core';
import type { Word } from '@ketengraaf/subgraph';
import { ActionResolver, ActionsOfGoalResolver, GoalsOfPlanResolver } from './goal.resolver';
import { GoalRow, PlanActionRow } from './goal.row';
import { actionsById } from './goal.store';
import { GoalActsResolver } from './goal-acts.resolver';

/** Goals of the plan and the actions towards them. */
export const goal: Word = {
  rows: [GoalRow, PlanActionRow],
  resolvers: [GoalsOfPlanResolver, ActionsOfGoalResolver, ActionResolver, GoalActsResolver],
  references: { PlanAction: ({ id }, { door }) => (isUuid(id) ? door.find(actionsById, id.toLowerCase()) : null) },
};
