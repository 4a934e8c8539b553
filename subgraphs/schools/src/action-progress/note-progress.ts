import { randomUUID } from 'node:crypto';
import { type Room, type Statement, youth } from '@ketengraaf/door';
import type { PupilChanged } from '../enrolment/pupil.outcome';
import type { NoteProgressInput } from './action-progress.input';

const NOTE: Statement = {
  name: 'note_progress',
  text: `insert into schools.action_progress (id, organisation, youth_id, action_id, state, note, noted_at) values ($1, $2, $3, $4, $5, $6, app.now())`,
};

/** Notes how an action of the asker's own school goes. */
export async function noteProgress(room: Room, { action, youth: youthId, state, note }: NoteProgressInput): Promise<PupilChanged> {
  const { organisation } = room.caller;
  await room.may(youth(youthId), organisation);
  const id = randomUUID();
  await room.write(NOTE, [id, organisation, youthId, action, state, note]);
  await room.tell({ subject: youth(youthId), object: { type: 'ActionProgress', id }, organisation });
  return { id, youthId };
}
