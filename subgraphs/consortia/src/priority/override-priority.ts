import { randomUUID } from 'node:crypto';
import { hold, type Room, type Statement, versionConflict, youth } from '@ketengraaf/door';
import type { WaitingRow } from '../waiting/waiting.row';
import { stillWaits } from '../waiting/waiting.rules';
import { waitingById } from '../waiting/waiting.store';
import type { OverridePriorityInput } from './priority.input';
import type { PriorityJudged } from './priority.outcome';
import { mayJudge } from './priority.rules';

const JUDGE: Statement = {
  name: 'judge_priority',
  text: 'update consortia.waiting_list_entry set judged_urgency = $3, version = version + 1 where id = $1 and version = $2 returning id',
};

const KEEP: Statement = {
  name: 'keep_judgement',
  text: `insert into consortia.priority_judgement (id, organisation, youth_id, waiting_list_entry, judged_urgency, reason, judged_by, judged_at)
values ($1, $2, $3, $4, $5, $6, app.person(), app.now())`,
};

/** Puts somebody before or after the rules do; the reason is kept with it and in the history. */
export async function overridePriority(room: Room, { entry, version, urgency = null, reason }: OverridePriorityInput): Promise<PriorityJudged> {
  const row: WaitingRow = await room.need(waitingById, entry);
  if (row.version !== version) versionConflict(row.version);
  const { today } = await room.enter();
  hold(mayJudge(stillWaits(row, today), row.judgedUrgency, urgency));
  const [done] = await room.write(JUDGE, [entry, version, urgency]);
  if (!done) versionConflict(version + 1);
  await room.write(KEEP, [randomUUID(), row.organisation, row.youthId, entry, urgency, reason]);
  await room.tell({ subject: youth(row.youthId), object: { type: 'WaitingListEntry', id: entry }, organisation: row.organisation, reason });
  return { entryId: entry, youthId: row.youthId };
}
