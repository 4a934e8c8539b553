import type { Word } from '@ketengraaf/subgraph';
import { ReferrerResolver } from './referrer.resolver';
import { ReferrerRow } from './referrer.row';
import { referrersByOrganisation } from './referrer.store';

/** Who refers. */
export const referrer: Word = {
  rows: [ReferrerRow],
  resolvers: [ReferrerResolver],
  references: { Referrer: ({ id }, { door }) => (typeof id === 'string' ? door.entry(referrersByOrganisation, id.toLowerCase()) : null) },
};
