import { reading, youth } from '@ketengraaf/door';
import { ContributionRow } from './contribution.row';
import type { Contribution } from './contribution.type';

/** The contributions to trajectories, in the order they began; reduced, nothing of them is shown. */
export const contributionsOfTrajectories = reading<ContributionRow, Contribution>({
  name: 'contributions_of_trajectories',
  row: ContributionRow,
  by: 'trajectory',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  order: 'lower(t.during), t.id',
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ careProvider, expertise, during }) => ({ careProviderId: careProvider, expertise, from: during.from ?? null, until: during.until ?? null }),
});
