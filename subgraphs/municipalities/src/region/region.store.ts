import { catalogue, type Period } from '@ketengraaf/door';
import { RegionMembershipRow, RegionRow, SupraRegionRow } from './region.row';
import type { SupraRegion, YouthCareRegion } from './region.type';

/** That a municipality belongs to a region for a period. */
export interface Membership {
  readonly municipality: string;
  readonly region: string;
  readonly during: Period;
}

const showMembership = ({ municipality, region, during }: RegionMembershipRow): Membership => ({ municipality, region, during });

/** Regions by code. */
export const regionsByCode = catalogue<RegionRow, YouthCareRegion>({
  name: 'regions_by_code',
  row: RegionRow,
  by: 'code',
  show: ({ code, name, supraRegion }) => ({ code, name, supraRegionCode: supraRegion }),
});

/** Cooperations of regions by code. */
export const supraRegionsByCode = catalogue<SupraRegionRow, SupraRegion>({
  name: 'supra_regions_by_code',
  row: SupraRegionRow,
  by: 'code',
  show: ({ code, name }) => ({ code, name }),
});

/** Who ever belonged to a region. */
export const membershipsOfRegions = catalogue<RegionMembershipRow, Membership>({
  name: 'memberships_of_regions',
  row: RegionMembershipRow,
  by: 'region',
  order: 't.municipality',
  show: showMembership,
});

/** Which regions a municipality ever belonged to. */
export const membershipsOfMunicipalities = catalogue<RegionMembershipRow, Membership>({
  name: 'memberships_of_municipalities',
  row: RegionMembershipRow,
  by: 'municipality',
  order: 't.during',
  show: showMembership,
});
