import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { ActionProgressResolver } from './action-progress.resolver';
import { ActionProgressRow } from './action-progress.row';

/** How the school's own actions go. */
export const actionProgress: Word = {
  rows: [ActionProgressRow],
  resolvers: [ActionProgressResolver],
  references: { PlanAction: uuidStub },
};
