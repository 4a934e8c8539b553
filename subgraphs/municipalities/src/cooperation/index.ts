import type { Word } from '@ketengraaf/subgraph';
import { ArrangementContractResolver, RegionArrangementResolver } from './cooperation.resolver';

/** Under what regions contract, and what. */
export const cooperation: Word = { resolvers: [RegionArrangementResolver, ArrangementContractResolver] };
