import type { Word } from '@ketengraaf/subgraph';
import { WhoMaySeeResolver } from './who-may-see.resolver';

/** Who may see what of a youth. */
export const whoMaySee: Word = { resolvers: [WhoMaySeeResolver] };
