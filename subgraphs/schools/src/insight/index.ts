import type { Word } from '@ketengraaf/subgraph';
import { SchoolInsightResolver } from './insight.resolver';

/** What schools signal, in numbers that point at nobody. */
export const insight: Word = { resolvers: [SchoolInsightResolver] };
