import type { Word } from '@ketengraaf/subgraph';
import { CaseloadResolver } from './caseload.resolver';

/** The families of a case director. */
export const caseload: Word = { resolvers: [CaseloadResolver] };
