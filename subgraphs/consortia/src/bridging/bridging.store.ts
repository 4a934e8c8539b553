import { reading, youth } from '@ketengraaf/door';
import { BridgingCareRow } from './bridging.row';

/** What is kept of the cost of bridging a wait. */
export type BridgingCost = Pick<BridgingCareRow, 'weekCostCents' | 'paidBy'>;

/** What bridging by trajectories costs; reduced, nothing of it is shown. */
export const bridgingOfTrajectories = reading<BridgingCareRow, BridgingCost>({
  name: 'bridging_of_trajectories',
  row: BridgingCareRow,
  by: 'trajectory',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ weekCostCents, paidBy }) => ({ weekCostCents: Number(weekCostCents), paidBy }),
});
