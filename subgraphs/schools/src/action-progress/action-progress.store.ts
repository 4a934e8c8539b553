import { reading, youth } from '@ketengraaf/door';
import { ActionProgressRow } from './action-progress.row';
import type { ActionProgress } from './action-progress.type';

/** What schools noted on actions, the latest first. */
export const progressOfActions = reading<ActionProgressRow, ActionProgress>({
  name: 'progress_of_actions',
  row: ActionProgressRow,
  by: 'actionId',
  classes: ['SCHOOL_GOALS'],
  order: 't.noted_at desc, t.id',
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ state, note, notedAt }) => ({ state, note, notedAt }),
});
