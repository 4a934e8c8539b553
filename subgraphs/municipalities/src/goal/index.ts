import type { Word } from '@ketengraaf/subgraph';
import { ArrangementGoalResolver, TransformationGoalResolver } from './goal.resolver';
import { AgendaItemRow, TransformationGoalRow } from './goal.row';
import { GoalActsResolver } from './goal-acts.resolver';

/** What is to become different, and what parties do for it together. */
export const goal: Word = { rows: [TransformationGoalRow, AgendaItemRow], resolvers: [ArrangementGoalResolver, TransformationGoalResolver, GoalActsResolver] };
