import { reading, type Statement, youth } from '@ketengraaf/door';
import { CareReportRow } from './care-report.row';
import type { CareReport } from './care-report.type';

const disclose = ({ id, kind, reportedOn, writtenAt, authorName, content, replaces, careProvider }: CareReportRow): CareReport => ({
  id,
  kind,
  on: reportedOn,
  writtenAt,
  authorName,
  content,
  replaces,
  careProviderId: careProvider,
});

const OF_ALL = {
  row: CareReportRow,
  classes: ['CARE_CONTENT'],
  // the reduced form of care content is the need for help, of which a report is no part
  hasReducedForm: false,
  order: 't.reported_on desc, t.written_at desc, t.replaces is null, t.id',
  subjectOf: (row: CareReportRow) => youth(row.youthId),
  disclose,
} as const;

/** The reports of trajectories, the latest first. */
export const careReportsOfTrajectories = reading<CareReportRow, CareReport>({ ...OF_ALL, name: 'care_reports_of_trajectories', by: 'trajectory' });

/** The reports about youths, the latest first, whichever the trajectory. */
export const careReportsOfYouths = reading<CareReportRow, CareReport>({ ...OF_ALL, name: 'care_reports_of_youths', by: 'youthId' });

/** Reports by their identifier. */
export const careReportsById = reading<CareReportRow, CareReport>({ ...OF_ALL, name: 'care_reports_by_id', by: 'id' });

/** Whether a member contributes to a trajectory on a day. */
export const contributesOnDay: Statement = {
  name: 'contributes_on_day',
  text: `select exists (select from consortia.contribution c where c.trajectory = $1 and c.care_provider = $2 and c.during @> $3::date) as contributes`,
};

/** What a report says that is to be replaced, and whether another did so before. */
export const reportToReplace: Statement = {
  name: 'report_to_replace',
  text: `select r.trajectory, r.care_provider as "careProvider", exists (select from consortia.care_report n where n.replaces = r.id) as "isReplaced"
from consortia.care_report r where r.id = $1`,
};

/** Keeps a report in the name of who asks, who treats here today; gives nothing where the asker does not. */
export const keepReport: Statement = {
  name: 'keep_care_report',
  text: `insert into consortia.care_report (id, trajectory, organisation, youth_id, care_provider, author, author_name, kind, reported_on, content, replaces)
select $1, $2, s.organisation, $4, $5, s.id, s.name, $6, $7, $8, $9 from app.staff s
where s.person = app.person() and s.organisation = $3 and s.role = 'CARE_PROFESSIONAL' and s.during @> app.today() returning id`,
};
