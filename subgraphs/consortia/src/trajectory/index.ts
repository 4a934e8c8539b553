import { isUuid } from '@ketengraaf/core';
import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { TrajectoriesResolver, TrajectoryResolver } from './trajectory.resolver';
import { TrajectoryRow } from './trajectory.row';
import { trajectoriesById } from './trajectory.store';

/** Help from start to end. */
export const trajectory: Word = {
  rows: [TrajectoryRow],
  resolvers: [TrajectoriesResolver, TrajectoryResolver],
  references: {
    Trajectory: ({ id }, { door }) => (isUuid(id) ? door.find(trajectoriesById, id.toLowerCase()) : null),
    FrameworkContract: uuidStub,
  },
};
