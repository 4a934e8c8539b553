import type { Word } from '@ketengraaf/subgraph';
import { SupportPlanResolver } from './support-plan.resolver';
import { SupportPlanRow } from './support-plan.row';
import { SupportPlanActsResolver } from './support-plan-acts.resolver';

/** Plans for pupils who need extra support. */
export const supportPlan: Word = { rows: [SupportPlanRow], resolvers: [SupportPlanResolver, SupportPlanActsResolver] };
