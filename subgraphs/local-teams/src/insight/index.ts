import type { Word } from '@ketengraaf/subgraph';
import { PlanInsightResolver } from './insight.resolver';

/** Plans in numbers that point at nobody. */
export const insight: Word = { resolvers: [PlanInsightResolver] };
