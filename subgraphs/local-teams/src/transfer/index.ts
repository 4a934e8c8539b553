import type { Word } from '@ketengraaf/subgraph';
import { TransferResolver, TransfersOfPlanResolver } from './transfer.resolver';
import { TeamTransferRow } from './transfer.row';
import { TransferActsResolver } from './transfer-acts.resolver';

/** Families that come to another local team. */
export const transfer: Word = { rows: [TeamTransferRow], resolvers: [TransferResolver, TransfersOfPlanResolver, TransferActsResolver] };
