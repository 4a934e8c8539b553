import { randomUUID } from 'node:crypto';
import { hold, type Room, type Statement, youth } from '@ketengraaf/door';
import type { PupilChanged } from '../enrolment/pupil.outcome';
import type { ReportAbsenceInput } from './absence.input';
import { maySignalOn, mustBeReported } from './absence.rules';

const KNOWN: Statement = {
  name: 'absence_known_on_a_day',
  text: `select d.day::text as day, app.today()::text as today,
  exists (select from schools.enrolment e where e.youth_id = $1 and e.organisation = $2 and e.during @> d.day) as "isEnrolled",
  (select coalesce(sum(s.hours), 0)::int from schools.absence_signal s where s.youth_id = $1 and s.organisation = $2
    and s.kind = 'UNAUTHORISED' and s.signalled_on > d.day - 28 and s.signalled_on <= d.day) as "hoursBefore"
from (select coalesce($3::date, app.today()) as day) d`,
};

const REPORT: Statement = {
  name: 'report_absence',
  text: `insert into schools.absence_signal (id, organisation, youth_id, signalled_on, kind, hours, reported_to_attendance_officer, theme)
values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

interface Known {
  readonly day: string;
  readonly today: string;
  readonly isEnrolled: boolean;
  readonly hoursBefore: number;
}

/** Signals that a pupil of the asker's own school was absent. */
export async function reportAbsence(room: Room, input: ReportAbsenceInput): Promise<PupilChanged> {
  const { organisation } = room.caller;
  const { youth: youthId, kind, hours, signalledOn = null, reportedToAttendanceOfficer, theme } = input;
  await room.may(youth(youthId), organisation);
  const [known] = await room.rows<Known>(KNOWN, [youthId, organisation, signalledOn]);
  if (!known) throw new Error('a statement of one row gave none');
  hold(maySignalOn(known.day, known.today, known.isEnrolled));
  hold(mustBeReported({ kind, hours, hoursBefore: known.hoursBefore, isReported: reportedToAttendanceOfficer }));
  const id = randomUUID();
  await room.write(REPORT, [id, organisation, youthId, known.day, kind, hours, reportedToAttendanceOfficer, theme]);
  await room.tell({ subject: youth(youthId), object: { type: 'AbsenceSignal', id }, organisation });
  return { id, youthId };
}
