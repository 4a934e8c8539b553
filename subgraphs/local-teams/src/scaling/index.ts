import type { Word } from '@ketengraaf/subgraph';
import { ScalingOfPlanResolver } from './scaling.resolver';
import { ScalingRow } from './scaling.row';
import { ScalingActsResolver } from './scaling-acts.resolver';

/** Heavier and lighter help. */
export const scaling: Word = { rows: [ScalingRow], resolvers: [ScalingOfPlanResolver, ScalingActsResolver] };
