import { reading, youth } from '@ketengraaf/door';
import { PlacementRow } from './placement.row';
import { homelikeness } from './placement.rules';
import type { Placement } from './placement.type';

const subjectOf = (row: PlacementRow) => youth(row.youthId);

const disclose = ({ id, youthId, residenceType, crisis, moveReason, decidedBy, version, during }: PlacementRow): Placement => ({
  id,
  youthId,
  residenceType,
  homelikeness: homelikeness(residenceType),
  crisis,
  moveReason,
  decidedBy,
  version,
  from: during.from ?? null,
  until: during.until ?? null,
});

/** Where youths live and lived during care, the latest first; reduced, nothing of it is shown. */
export const placementsOfYouths = reading<PlacementRow, Placement>({
  name: 'placements_of_youths',
  row: PlacementRow,
  by: 'youthId',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  order: 'lower(t.during) desc, t.id',
  subjectOf,
  disclose,
});

/** The placements of trajectories, the latest first. */
export const placementsOfTrajectories = reading<PlacementRow, Placement>({
  name: 'placements_of_trajectories',
  row: PlacementRow,
  by: 'trajectory',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  order: 'lower(t.during) desc, t.id',
  subjectOf,
  disclose,
});

/** Placements by their identifier. */
export const placementsById = reading<PlacementRow, Placement>({
  name: 'placements_by_id',
  row: PlacementRow,
  by: 'id',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  subjectOf,
  disclose,
});

/** The court's authorisations of placements: for who may see measures besides the placement itself. */
export const authorisationsOfPlacements = reading<PlacementRow, string>({
  name: 'authorisations_of_placements',
  row: PlacementRow,
  by: 'id',
  where: 't.court_authorisation is not null',
  classes: ['MEASURE'],
  hasReducedForm: false,
  subjectOf,
  disclose: ({ courtAuthorisation }) => courtAuthorisation ?? '',
});

/** At which location placements are, which tells where the youth lives. */
export const locationsOfPlacements = reading<PlacementRow, { readonly location: string }>({
  name: 'locations_of_placements',
  row: PlacementRow,
  by: 'id',
  where: 't.location is not null',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  part: 'ADDRESS',
  subjectOf,
  disclose: ({ location }) => ({ location: location ?? '' }),
});
