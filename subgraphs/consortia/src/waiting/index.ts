import type { Word } from '@ketengraaf/subgraph';
import { WaitingListEntryResolver, WaitingResolver } from './waiting.resolver';
import { WaitingRow } from './waiting.row';

/** Who waits for help, and how long. */
export const waiting: Word = { rows: [WaitingRow], resolvers: [WaitingResolver, WaitingListEntryResolver] };
