import { catalogue } from '@ketengraaf/door';
import { partyName } from '@ketengraaf/subgraph';
import { AgendaItemRow, TransformationGoalRow } from './goal.row';
import type { AgendaItem, TransformationGoal } from './goal.type';

const BY_TITLE = { row: TransformationGoalRow, order: 't.title, t.id' } as const;

const showGoal = ({ id, theme, title, desiredResult, during, version }: TransformationGoalRow): TransformationGoal => ({
  id,
  theme,
  title,
  desiredResult,
  from: during.from ?? null,
  until: during.until ?? null,
  version,
});

/** The goals of arrangements. */
export const goalsOfArrangements = catalogue<TransformationGoalRow, TransformationGoal>({
  ...BY_TITLE,
  name: 'goals_of_arrangements',
  by: 'arrangement',
  show: showGoal,
});

/** The goals that documents set. */
export const goalsOfDocuments = catalogue<TransformationGoalRow, TransformationGoal>({
  ...BY_TITLE,
  name: 'goals_of_documents',
  by: 'document',
  show: showGoal,
});

/** What is done for goals, what is due first at the top. */
export const agendaOfGoals = catalogue<AgendaItemRow, AgendaItem>({
  name: 'agenda_of_goals',
  row: AgendaItemRow,
  by: 'goal',
  order: 't.due_on nulls last, t.title',
  show: ({ id, title, ownerName, parties, state, dueOn, version }) => ({ id, title, ownerName, parties: parties.map(partyName), state, dueOn, version }),
});
