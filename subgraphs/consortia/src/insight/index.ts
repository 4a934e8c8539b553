import type { Word } from '@ketengraaf/subgraph';
import { ContractHelpResolver } from './contract-help.resolver';
import { InsightResolver } from './insight.resolver';

/** Care in numbers that point at nobody. */
export const insight: Word = { resolvers: [InsightResolver, ContractHelpResolver] };
