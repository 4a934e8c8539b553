import type { Word } from '@ketengraaf/subgraph';
import { SchoolResolver } from './school.resolver';
import { CoordinatorRow, SchoolPartnershipRow, SchoolRow } from './school.row';
import { isBrin } from './school.rules';
import { schoolsByBrin } from './school.store';

/** Schools, their partnerships and their coordinators. */
export const school: Word = {
  rows: [SchoolRow, SchoolPartnershipRow, CoordinatorRow],
  resolvers: [SchoolResolver],
  references: { School: ({ brin }, { door }) => (isBrin(brin) ? door.entry(schoolsByBrin, brin) : null) },
};
