import type { Word } from '@ketengraaf/subgraph';
import { RadarResolver } from './radar.resolver';

/** Which contracts end soon, and what that leaves bare. */
export const radar: Word = { resolvers: [RadarResolver] };
