import type { Word } from '@ketengraaf/subgraph';
import { ObjectionQueueResolver, ObjectionsResolver } from './objection.resolver';
import { ObjectionRow } from './objection.row';
import { ObjectionActsResolver, ObjectionChangedResolver, ObjectionRecordedResolver } from './objection-acts.resolver';

/** Objections to sharing and its restriction, from the word of who objects to the decision. */
export const objection: Word = {
  rows: [ObjectionRow],
  resolvers: [ObjectionsResolver, ObjectionQueueResolver, ObjectionActsResolver, ObjectionRecordedResolver, ObjectionChangedResolver],
};
