import { reading, youth } from '@ketengraaf/door';
import { SchoolCodeRow } from './school-code.row';

/** A code as it may be seen: for which school and when, never the code. */
export type SeenSchoolCode = Pick<SchoolCodeRow, 'school' | 'issuedAt' | 'expiresAt' | 'redeemedAt'>;

/** The codes that were given to schools to find youths by; reduced, nothing is left of them. */
export const schoolCodesOfYouths = reading<SchoolCodeRow, SeenSchoolCode>({
  name: 'school_codes_of_youths',
  row: SchoolCodeRow,
  by: 'youthId',
  classes: ['IDENTITY'],
  order: 't.issued_at, t.id',
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ school, issuedAt, expiresAt, redeemedAt }) => ({ school, issuedAt, expiresAt, redeemedAt }),
});
