import { isUuid } from '@ketengraaf/core';
import type { Word } from '@ketengraaf/subgraph';
import { AuthorityResolver, FamilyResolver } from './family.resolver';
import { AuthorityRow, FamilyRow, MemberRow } from './family.row';
import { familiesById } from './family.store';

/** Families, their members and who has authority. */
export const family: Word = {
  rows: [FamilyRow, MemberRow, AuthorityRow],
  resolvers: [FamilyResolver, AuthorityResolver],
  references: { Family: ({ id }, { door }) => (isUuid(id) ? door.find(familiesById, id.toLowerCase()) : null) },
};
