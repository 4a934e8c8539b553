import { catalogue } from '@ketengraaf/door';
import { CoordinatorRow, SchoolPartnershipRow, SchoolRow } from './school.row';
import type { School, SchoolCoordinator, SchoolPartnership } from './school.type';

/** Schools by BRIN. */
export const schoolsByBrin = catalogue<SchoolRow, School>({
  name: 'schools_by_brin',
  row: SchoolRow,
  by: 'brin',
  show: ({ brin, name, kind, municipality, partnership }) => ({ brin, name, kind, municipalityCode: municipality, partnershipId: partnership }),
});

/** Partnerships by their identifier. */
export const partnershipsById = catalogue<SchoolPartnershipRow, SchoolPartnership>({
  name: 'school_partnerships',
  row: SchoolPartnershipRow,
  by: 'id',
  show: ({ id, name }) => ({ id, name }),
});

/** Coordinators by the school they work at. */
export const coordinatorsOfSchools = catalogue<CoordinatorRow, SchoolCoordinator>({
  name: 'coordinators_of_schools',
  row: CoordinatorRow,
  by: 'school',
  order: 't.name, t.id',
  show: ({ id, name, email }) => ({ id, name, email }),
});
