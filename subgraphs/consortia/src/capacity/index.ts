import type { Word } from '@ketengraaf/subgraph';
import { CapacityResolver } from './capacity.resolver';
import { CapacityObservationRow, CapacityUnitRow } from './capacity.row';

/** Units with places, and what they reported of them. */
export const capacity: Word = { rows: [CapacityUnitRow, CapacityObservationRow], resolvers: [CapacityResolver] };
