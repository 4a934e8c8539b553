import type { Word } from '@ketengraaf/subgraph';
import { ContributionResolver } from './contribution.resolver';
import { ContributionRow } from './contribution.row';

/** What members do within trajectories. */
export const contribution: Word = { rows: [ContributionRow], resolvers: [ContributionResolver] };
