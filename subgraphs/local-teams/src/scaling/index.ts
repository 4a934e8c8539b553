import type { Word } from '@ketengraaf/subgraph';
import { ScalingOfPlanResolver } from './scaling.resolver';
import { ScalingRow } from './scaling.row';

/** Heavier and lighter help. */
export const scaling: Word = { rows: [ScalingRow], resolvers: [ScalingOfPlanResolver] };
