import { reading, youth } from '@ketengraaf/door';
import type { Span } from '../holds-on';
import { ResidenceRow, ResidentialStayRow } from './residence.row';
import type { ResidencePeriod } from './residence.type';

const OF_YOUTHS = { by: 'youthId', classes: ['ALLOCATION'], order: 't.during desc', part: 'ADDRESS' } as const;

/** Where youths were registered, the latest first. Without the municipality nothing is left of it: there is no reduced form. */
export const residencesOfYouths = reading<ResidenceRow, ResidencePeriod>({
  ...OF_YOUTHS,
  name: 'residences_of_youths',
  row: ResidenceRow,
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ organisation, during }) => ({ municipalityCode: organisation, from: during.from ?? null, until: during.until ?? null }),
});

/** When youths stayed in residential care, the latest first. */
export const staysOfYouths = reading<ResidentialStayRow, Span>({
  ...OF_YOUTHS,
  name: 'stays_of_youths',
  row: ResidentialStayRow,
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ during }) => during,
});

/** Reads no row: it gives `[]` to who may see every residence and stay of a youth, and null to who may not. */
export const seesAllOfYouths = reading<ResidenceRow, never>({
  ...OF_YOUTHS,
  name: 'sees_all_of_youths',
  row: ResidenceRow,
  where: 'false',
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: () => {
    throw new Error('a row that was not asked for');
  },
});
