import type { Region } from '@ketengraaf/regions';
import { amersfoort } from './amersfoort';
import { flevoland } from './flevoland';
import { gelderland } from './gelderland';
import type { Story } from './story';
import { vierConsortia } from './vier-consortia';
import { zuidLimburg } from './zuid-limburg';

/** The story of each region. */
export const STORIES: Readonly<Record<Region, Story>> = {
  'zuid-limburg': zuidLimburg,
  amersfoort,
  flevoland,
  gelderland,
  'vier-consortia': vierConsortia,
};
