import { catalogue } from '@ketengraaf/door';
import { ContinuityRow } from './continuity.row';
import type { ContinuityArrangement } from './continuity.type';

/** How help goes on after contracts, in order of time. */
export const continuityOfContracts = catalogue<ContinuityRow, ContinuityArrangement>({
  name: 'continuity_of_contracts',
  row: ContinuityRow,
  by: 'contract',
  order: 't.during',
  show: ({ during, terms, source, successor }) => ({ from: during.from ?? '', until: during.until ?? null, terms, source, successorId: successor }),
});
