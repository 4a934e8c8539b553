import type { Word } from '@ketengraaf/subgraph';
import { AftercareOfPlanResolver, AftercareResolver } from './aftercare.resolver';
import { AftercareRow } from './aftercare.row';

/** Care after a plan was closed. */
export const aftercare: Word = { rows: [AftercareRow], resolvers: [AftercareOfPlanResolver, AftercareResolver] };
