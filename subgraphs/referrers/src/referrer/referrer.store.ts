import { catalogue } from '@ketengraaf/door';
import { ReferrerRow } from './referrer.row';
import type { Referrer } from './referrer.type';

/** Code list COD327 of the iJw standard: the kinds of referrers. */
const COD327: Readonly<Record<ReferrerRow['kind'], string>> = {
  MUNICIPALITY: '01',
  GENERAL_PRACTITIONER: '02',
  YOUTH_PHYSICIAN: '03',
  CERTIFIED_INSTITUTION: '04',
  MEDICAL_SPECIALIST: '05',
  SELF: '06',
  COURT: '08',
};

/** Referrers by the identifier they have as an organisation. */
export const referrersByOrganisation = catalogue<ReferrerRow, Referrer>({
  name: 'referrers_by_organisation',
  row: ReferrerRow,
  by: 'foreignId',
  show: ({ id, kind, name, agb, municipality }) => ({ id, kind, code: COD327[kind], name, agb, municipalityCode: municipality }),
});
