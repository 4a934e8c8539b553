import type { Word } from '@ketengraaf/subgraph';
import { CapacityTargetResolver, RegionTargetsResolver } from './capacity-target.resolver';
import { CapacityCountRow, CapacityTargetRow } from './capacity-target.row';
import { CapacityTargetActsResolver } from './capacity-target-acts.resolver';

/** What regions want to have of places by a day, and how that stands. */
export const capacityTarget: Word = {
  rows: [CapacityTargetRow, CapacityCountRow],
  resolvers: [RegionTargetsResolver, CapacityTargetResolver, CapacityTargetActsResolver],
};
