import { amersfoort } from './data/amersfoort';
import { flevoland } from './data/flevoland';
import { gelderland } from './data/gelderland';
import { vierConsortia } from './data/vier-consortia';
import { zuidLimburg } from './data/zuid-limburg';
import type { RegionData } from './region-data';

/** The regions one can choose: each a way of working found in practice. */
export const REGIONS = ['gelderland', 'vier-consortia', 'amersfoort', 'zuid-limburg', 'flevoland'] as const;

/** The name of a region. */
export type Region = (typeof REGIONS)[number];

/** The region of a world when nobody chooses. */
export const DEFAULT_REGION: Region = 'zuid-limburg';

/** The data of every region. */
export const REGION_DATA: Readonly<Record<Region, RegionData>> = {
  gelderland,
  'vier-consortia': vierConsortia,
  amersfoort,
  'zuid-limburg': zuidLimburg,
  flevoland,
};

/** Whether a text names a region. */
export function isRegion(text: string): text is Region {
  return (REGIONS as readonly string[]).includes(text);
}
