import type { Word } from '@ketengraaf/subgraph';
import { CapacityResolver } from './capacity.resolver';
import { CapacityObservationRow, CapacityUnitRow } from './capacity.row';
import { CapacityActsResolver } from './capacity-acts.resolver';

/** Units with places, and what they reported of them. */
export const capacity: Word = { rows: [CapacityUnitRow, CapacityObservationRow], resolvers: [CapacityResolver, CapacityActsResolver] };
