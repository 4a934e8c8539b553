import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { ActionProgressResolver } from './action-progress.resolver';
import { ActionProgressRow } from './action-progress.row';
import { PlanAction } from './action-progress.type';
import { ActionProgressActsResolver } from './action-progress-acts.resolver';

/** How the school's own actions go. */
export const actionProgress: Word = {
  rows: [ActionProgressRow],
  resolvers: [ActionProgressResolver, ActionProgressActsResolver],
  types: [PlanAction],
  references: { PlanAction: uuidStub },
};
