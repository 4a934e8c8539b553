import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { ActionProgressResolver } from './action-progress.resolver';
import { ActionProgressRow } from './action-progress.row';
import { PlanAction } from './action-progress.type';

/** How the school's own actions go. */
export const actionProgress: Word = {
  rows: [ActionProgressRow],
  resolvers: [ActionProgressResolver],
  types: [PlanAction],
  references: { PlanAction: uuidStub },
};
