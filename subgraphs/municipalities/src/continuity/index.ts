import type { Word } from '@ketengraaf/subgraph';
import { AgreeContinuityResolver } from './agree-continuity.resolver';
import { ContinuityResolver, ContractContinuityResolver } from './continuity.resolver';
import { ContinuityRow } from './continuity.row';

/** How help goes on when a contract ends. */
export const continuity: Word = { rows: [ContinuityRow], resolvers: [ContractContinuityResolver, ContinuityResolver, AgreeContinuityResolver] };
