import type { Word } from '@ketengraaf/subgraph';
import { ContractHelpResolver } from './contract-help.resolver';
import { InsightResolver, QuarterOfCareResolver } from './insight.resolver';
import { ConsortiumHelpResolver, MemberHelpResolver } from './member-help.resolver';

/** Care in numbers that point at nobody. */
export const insight: Word = { resolvers: [InsightResolver, QuarterOfCareResolver, ContractHelpResolver, ConsortiumHelpResolver, MemberHelpResolver] };
