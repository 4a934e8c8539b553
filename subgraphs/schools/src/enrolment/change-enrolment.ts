import { randomUUID } from 'node:crypto';
import { hold, type Room, type Statement, youth } from '@ketengraaf/door';
import type { EnrolPupilInput, MoveToSchoolInput } from './enrolment.input';
import { mayMove } from './enrolment.rules';
import type { PupilChanged } from './pupil.outcome';

const ENROL: Statement = {
  name: 'enrol',
  text: 'insert into schools.enrolment (id, organisation, youth_id, pupil_name, grade, during) values ($1, $2, $3, $4, $5, daterange($6, null))',
};

const LATEST: Statement = {
  name: 'latest_enrolment_at_own_school',
  text: `select id, pupil_name as "pupilName", organisation as school, lower(during)::text as from, upper(during)::text as until
from schools.enrolment where youth_id = $1 and organisation = $2 order by during desc limit 1 for update`,
};

const LEAVE: Statement = { name: 'leave_school', text: 'update schools.enrolment set during = daterange(lower(during), $2) where id = $1' };

interface Latest {
  readonly id: string;
  readonly pupilName: string;
  readonly school: string;
  readonly from: string;
  readonly until: string | null;
}

/** Enrols a pupil at the asker's own school. */
export async function enrolPupil(room: Room, { youth: youthId, pupilName, grade, from }: EnrolPupilInput): Promise<PupilChanged> {
  const { organisation } = room.caller;
  await room.may(youth(youthId), organisation);
  const id = randomUUID();
  await room.write(ENROL, [id, organisation, youthId, pupilName, grade, from]);
  await room.tell({ subject: youth(youthId), object: { type: 'Enrolment', id }, organisation });
  return { id, youthId };
}

/** Ends the enrolment at the asker's own school on the day the one at another begins. */
export async function moveToSchool(room: Room, { youth: youthId, school, grade, on }: MoveToSchoolInput): Promise<PupilChanged> {
  const { organisation } = room.caller;
  await room.may(youth(youthId), organisation);
  const [latest] = await room.rows<Latest>(LATEST, [youthId, organisation]);
  hold(mayMove(latest, school, on));
  const id = randomUUID();
  await room.write(LEAVE, [latest?.id, on]);
  await room.write(ENROL, [id, school, youthId, latest?.pupilName, grade, on]);
  await room.tell({ subject: youth(youthId), object: { type: 'Enrolment', id }, organisation, reason: `naar ${school}` });
  return { id, youthId };
}
