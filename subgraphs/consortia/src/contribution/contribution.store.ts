import { reading, youth } from '@ketengraaf/door';
import { ContributionRow } from './contribution.row';
import type { Contribution } from './contribution.type';

const disclose = ({ id, version, careProvider, expertise, during }: ContributionRow): Contribution => ({
  id,
  version,
  careProviderId: careProvider,
  expertise,
  from: during.from ?? null,
  until: during.until ?? null,
});

/** The contributions to trajectories, in the order they began; reduced, nothing of them is shown. */
export const contributionsOfTrajectories = reading<ContributionRow, Contribution>({
  name: 'contributions_of_trajectories',
  row: ContributionRow,
  by: 'trajectory',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  order: 'lower(t.during), t.id',
  subjectOf: (row) => youth(row.youthId),
  disclose,
});

/** Contributions by their identifier. */
export const contributionsById = reading<ContributionRow, Contribution>({
  name: 'contributions_by_id',
  row: ContributionRow,
  by: 'id',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose,
});
