import { isUuid } from '@ketengraaf/core';
import type { Word } from '@ketengraaf/subgraph';
import { ConsortiumResolver, MembershipResolver } from './consortium.resolver';
import { ConsortiumRow, MembershipRow } from './consortium.row';
import { consortiaByOrganisation } from './consortium.store';

/** Consortia and their members. */
export const consortium: Word = {
  rows: [ConsortiumRow, MembershipRow],
  resolvers: [ConsortiumResolver, MembershipResolver],
  references: { Consortium: ({ id }, { door }) => (isUuid(id) ? door.entry(consortiaByOrganisation, id.toLowerCase()) : null) },
};
