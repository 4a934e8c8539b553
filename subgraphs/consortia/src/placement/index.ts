import type { Word } from '@ketengraaf/subgraph';
import { PlacementResolver, YouthPlacementsResolver } from './placement.resolver';
import { PlacementRow } from './placement.row';
import { PlacementActsResolver } from './placement-acts.resolver';

/** Where youths live during care. */
export const placement: Word = { rows: [PlacementRow], resolvers: [YouthPlacementsResolver, PlacementResolver, PlacementActsResolver] };
