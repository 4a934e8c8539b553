import { reading, youth } from '@ketengraaf/door';
import { KeptBsnRow } from './bsn.row';

/** Whether a citizen service number is kept for youths; the number itself is encrypted, and shown to nobody by this way. */
export const bsnKeptOfYouths = reading<KeptBsnRow, { readonly isKept: true }>({
  name: 'bsn_kept_of_youths',
  row: KeptBsnRow,
  by: 'youthId',
  classes: ['BSN'],
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: () => ({ isKept: true }),
});
