import { listing, reading, type Statement, youth } from '@ketengraaf/door';
import { EnrolmentRow } from './enrolment.row';
import type { Enrolment } from './enrolment.type';

const TODAY = 't.during @> app.today()';

/** A pupil with its place in the list of a school. */
export interface ListedPupil {
  readonly youthId: string;
  readonly pupilName: string;
}

/** Reduced, education is where and in which year. */
const disclose = ({ organisation, pupilName, grade, during }: EnrolmentRow, fields: 'ALL' | 'REDUCED'): Enrolment => ({
  brin: organisation,
  grade,
  pupilName: fields === 'ALL' ? pupilName : null,
  since: fields === 'ALL' ? (during.from ?? null) : null,
});

/** Where youths go to school today. */
export const enrolmentOfYouths = reading<EnrolmentRow, Enrolment>({
  name: 'enrolment_of_youths',
  row: EnrolmentRow,
  by: 'youthId',
  classes: ['EDUCATION'],
  where: TODAY,
  part: 'ADDRESS',
  subjectOf: (row) => youth(row.youthId),
  disclose,
});

/** The pupils of the asker's own school today, by name; from after a name and a youth. */
export const ownPupils = listing<EnrolmentRow, ListedPupil>({
  name: 'own_pupils',
  row: EnrolmentRow,
  rest: `where t.organisation = app.employer() and ${TODAY}
    and ($1::text is null or (t.pupil_name, t.youth_id) > ($1, $2::uuid)) order by t.pupil_name, t.youth_id limit $3`,
  part: 'ADDRESS',
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ youthId, pupilName }) => ({ youthId, pupilName }),
});

/** How many pupils the asker's own school has today. */
export const countOwnPupils: Statement = {
  name: 'count_own_pupils',
  text: `select count(*)::int as count from schools.enrolment t where t.organisation = app.employer() and ${TODAY}`,
};
