import type { Word } from '@ketengraaf/subgraph';
import { ContactResolver } from './contact.resolver';
import { TrajectoryContactRow } from './contact.row';

/** Who is and was the one to speak to about trajectories. */
export const contact: Word = { rows: [TrajectoryContactRow], resolvers: [ContactResolver] };
