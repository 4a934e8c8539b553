import type { Word } from '@ketengraaf/subgraph';
import { CoverageResolver } from './coverage.resolver';
import { ContractCoverageRow } from './coverage.row';

/** Which contract covers which service for which municipality, when. */
export const coverage: Word = {
  rows: [ContractCoverageRow],
  resolvers: [CoverageResolver],
};
