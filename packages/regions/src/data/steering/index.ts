import type { Region } from '../../regions';
import { amersfoort } from './amersfoort';
import { flevoland } from './flevoland';
import { gelderland } from './gelderland';
import type { SteeringData } from './steering-data';
import { vierConsortia } from './vier-consortia';
import { zuidLimburg } from './zuid-limburg';

/** How every region steers. */
export const STEERING: Readonly<Record<Region, SteeringData>> = {
  gelderland,
  'vier-consortia': vierConsortia,
  amersfoort,
  'zuid-limburg': zuidLimburg,
  flevoland,
};
