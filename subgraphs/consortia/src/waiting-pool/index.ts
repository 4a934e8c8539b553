import type { Word } from '@ketengraaf/subgraph';
import { PooledWaitingResolver, PooledWaitResolver, WaitingPoolResolver } from './waiting-pool.resolver';
import { PooledWaitRow, WaitingPoolRow } from './waiting-pool.row';
import { WaitingPoolActsResolver } from './waiting-pool-acts.resolver';

/** Waiting lists that consortia pool. */
export const waitingPool: Word = {
  rows: [WaitingPoolRow, PooledWaitRow],
  resolvers: [WaitingPoolResolver, PooledWaitingResolver, PooledWaitResolver, WaitingPoolActsResolver],
};
