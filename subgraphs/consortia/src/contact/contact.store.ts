import { reading, youth } from '@ketengraaf/door';
import { TrajectoryContactRow } from './contact.row';
import type { ContactPeriod } from './contact.type';

/** Who was the one to speak to about trajectories, in their order; reduced, nothing of it is shown. */
export const contactsOfTrajectories = reading<TrajectoryContactRow, ContactPeriod>({
  name: 'contacts_of_trajectories',
  row: TrajectoryContactRow,
  by: 'trajectory',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  order: 't.during, t.id',
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ staff, name, during }) => ({ staff, name, from: during.from ?? null, until: during.until ?? null }),
});
