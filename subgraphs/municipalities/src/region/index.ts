import type { Word } from '@ketengraaf/subgraph';
import { RegionResolver } from './region.resolver';
import { RegionMembershipRow, RegionRow, SupraRegionRow } from './region.row';
import { regionsByCode } from './region.store';

/** Youth-care regions, the cooperation between them, and who belongs to them when. */
export const region: Word = {
  rows: [RegionRow, SupraRegionRow, RegionMembershipRow],
  resolvers: [RegionResolver],
  references: { YouthCareRegion: ({ code }, { door }) => (typeof code === 'string' ? door.entry(regionsByCode, code) : null) },
};
