import type { Word } from '@ketengraaf/subgraph';
import { DirectionOfPlanResolver, DirectorAssignmentResolver } from './direction.resolver';
import { DirectorAssignmentRow } from './direction.row';
import { DirectionActsResolver } from './direction-acts.resolver';

/** Who directs a plan, now and before. */
export const direction: Word = { rows: [DirectorAssignmentRow], resolvers: [DirectionOfPlanResolver, DirectorAssignmentResolver, DirectionActsResolver] };
