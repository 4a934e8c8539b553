import type { Word } from '@ketengraaf/subgraph';
import { PlacementResolver, YouthPlacementsResolver } from './placement.resolver';
import { PlacementRow } from './placement.row';

/** Where youths live during care. */
export const placement: Word = { rows: [PlacementRow], resolvers: [YouthPlacementsResolver, PlacementResolver] };
