import { catalogue } from '@ketengraaf/door';
import { ReferrerRow } from './referrer.row';
import type { Referrer } from './referrer.type';

/** Referrers by the identifier they have as an organisation. */
export const referrersByOrganisation = catalogue<ReferrerRow, Referrer>({
  name: 'referrers_by_organisation',
  row: ReferrerRow,
  by: 'foreignId',
  show: ({ id, kind, name, agb, municipality }) => ({ id, kind, name, agb, municipalityCode: municipality }),
});
