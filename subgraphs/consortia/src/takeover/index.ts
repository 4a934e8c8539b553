import type { Word } from '@ketengraaf/subgraph';
import { PlanTakeoverResolver } from './plan-takeover.resolver';
import { TakeoverResolver } from './takeover.resolver';
import { PlannedTakeoverRow } from './takeover.row';

/** Help that another organisation goes on with. */
export const takeover: Word = { rows: [PlannedTakeoverRow], resolvers: [TakeoverResolver, PlanTakeoverResolver] };
