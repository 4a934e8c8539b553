import { reading, youth } from '@ketengraaf/door';
import { PlannedTakeoverRow } from './takeover.row';
import type { PlannedTakeover } from './takeover.type';

/** By whom help is taken over; the reduced form of a trajectory shows nothing of it. */
export const takeoversOfTrajectories = reading<PlannedTakeoverRow, PlannedTakeover>({
  name: 'takeovers_of_trajectories',
  row: PlannedTakeoverRow,
  by: 'trajectory',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ successor, successorName, lastDay, takesOverOn, reason, familyInformedOn }) => ({
    successorId: successor,
    successorName,
    lastDay,
    takesOverOn,
    reason,
    familyInformedOn,
  }),
});
