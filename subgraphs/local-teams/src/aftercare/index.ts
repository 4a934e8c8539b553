import type { Word } from '@ketengraaf/subgraph';
import { AftercareOfPlanResolver, AftercareResolver } from './aftercare.resolver';
import { AftercareRow } from './aftercare.row';
import { AftercareActsResolver } from './aftercare-acts.resolver';

/** Care after a plan was closed. */
export const aftercare: Word = { rows: [AftercareRow], resolvers: [AftercareOfPlanResolver, AftercareResolver, AftercareActsResolver] };
