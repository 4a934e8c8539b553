import { isUuid } from '@ketengraaf/core';
import type { Word } from '@ketengraaf/subgraph';
import { FamilyYouthsResolver, YouthResolver } from './youth.resolver';
import { YouthRow } from './youth.row';
import { youthsById } from './youth.store';

/** Youths and their place in a family. */
export const youth: Word = {
  rows: [YouthRow],
  resolvers: [YouthResolver, FamilyYouthsResolver],
  references: { Youth: ({ id }, { door }) => (isUuid(id) ? door.find(youthsById, id.toLowerCase()) : null) },
};
