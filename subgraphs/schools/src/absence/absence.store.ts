import { reading, youth } from '@ketengraaf/door';
import { AbsenceSignalRow } from './absence.row';
import type { AbsenceSignal } from './absence.type';

/** Absence signals of youths, the latest first; reduced, education shows none of them. */
export const absenceOfYouths = reading<AbsenceSignalRow, AbsenceSignal>({
  name: 'absence_of_youths',
  row: AbsenceSignalRow,
  by: 'youthId',
  classes: ['EDUCATION'],
  part: 'ABSENCE',
  order: 't.signalled_on desc, t.id',
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ signalledOn, kind, hours, reportedToAttendanceOfficer, theme }) => ({ signalledOn, kind, hours, reportedToAttendanceOfficer, theme }),
});
