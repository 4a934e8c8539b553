import type { Word } from '@ketengraaf/subgraph';
import { TrajectorySolutionsResolver, YouthSolutionsResolver } from './other-solution.resolver';
import { OtherSolutionRow } from './other-solution.row';
import { OtherSolutionActsResolver } from './other-solution-acts.resolver';

/** What consortia do that no product code names. */
export const otherSolution: Word = {
  rows: [OtherSolutionRow],
  resolvers: [TrajectorySolutionsResolver, YouthSolutionsResolver, OtherSolutionActsResolver],
};
