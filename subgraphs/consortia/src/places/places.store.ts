import { catalogue } from '@ketengraaf/door';
import { PlaceRow } from './places.row';
import type { Unit } from './places.rules';

/** A unit with everything that is shown of it. */
export interface ReportedUnit extends Unit, Pick<PlaceRow, 'offer' | 'unitName' | 'source' | 'raw'> {
  readonly consortiumId: string;
  readonly careProviderId: string;
  readonly careServiceId: string;
  readonly locationId: string;
}

/** What units last reported, by consortium and service. */
export const unitsOfOffers = catalogue<PlaceRow, ReportedUnit>({
  name: 'units_of_offers',
  row: PlaceRow,
  by: 'offer',
  show: ({ ages, membership, consortium, careProvider, careService, location, ...row }) => ({
    ...row,
    ages: { from: Number(ages.from ?? 0), until: Number(ages.until ?? Number.POSITIVE_INFINITY) },
    membership: { from: membership.from ?? null, until: membership.until ?? null },
    consortiumId: consortium,
    careProviderId: careProvider,
    careServiceId: careService,
    locationId: location,
  }),
});
