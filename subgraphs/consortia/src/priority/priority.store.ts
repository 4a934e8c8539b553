import { reading, youth } from '@ketengraaf/door';
import type { PriorityJudgement } from './priority.type';
import { PriorityJudgementRow } from './priority-judgement.row';

/** What persons judged of places on a waiting list, the latest first; reduced, nothing of it is shown. */
export const judgementsOfEntries = reading<PriorityJudgementRow, PriorityJudgement>({
  name: 'judgements_of_entries',
  row: PriorityJudgementRow,
  by: 'waitingListEntry',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  order: 't.judged_at desc, t.id',
  subjectOf: ({ youthId }) => youth(youthId),
  disclose: ({ judgedUrgency, reason, judgedAt }) => ({ judgedUrgency, reason, judgedAt }),
});
