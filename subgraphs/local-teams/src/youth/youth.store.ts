import { reading, youth } from '@ketengraaf/door';
import { YouthRow } from './youth.row';
import type { Youth } from './youth.type';

/** Reduced, identity is name and year of birth. */
const disclose = ({ id, familyId, givenName, familyName, birthDate, sex }: YouthRow, fields: 'ALL' | 'REDUCED'): Youth => ({
  id,
  familyId,
  givenName,
  familyName,
  birthYear: Number(birthDate.slice(0, 4)),
  birthDate: fields === 'ALL' ? birthDate : null,
  sex: fields === 'ALL' ? sex : null,
});

/** Youths by their identifier. */
export const youthsById = reading<YouthRow, Youth>({
  name: 'youths_by_id',
  row: YouthRow,
  by: 'id',
  classes: ['IDENTITY'],
  subjectOf: (row) => youth(row.id),
  disclose,
});

/** Youths of families, the eldest first. */
export const youthsOfFamilies = reading<YouthRow, Youth>({
  name: 'youths_of_families',
  row: YouthRow,
  by: 'familyId',
  classes: ['IDENTITY'],
  order: 't.birth_date, t.id',
  subjectOf: (row) => youth(row.id),
  disclose,
});
