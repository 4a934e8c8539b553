import type { Word } from '@ketengraaf/subgraph';
import { PriorityResolver } from './priority.resolver';
import { PriorityActsResolver } from './priority-acts.resolver';
import { PriorityJudgementRow } from './priority-judgement.row';

/** Who goes first on a waiting list. */
export const priority: Word = { rows: [PriorityJudgementRow], resolvers: [PriorityResolver, PriorityActsResolver] };
