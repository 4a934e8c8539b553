import type { Word } from '@ketengraaf/subgraph';
import { BridgingResolver } from './bridging.resolver';
import { BridgingCareRow } from './bridging.row';

/** What it takes to bridge waits. */
export const bridging: Word = { rows: [BridgingCareRow], resolvers: [BridgingResolver] };
