import type { Region } from '@ketengraaf/regions';
import type { Story } from './story';
import { zuidLimburg } from './zuid-limburg';

/** The story of each region. */
export const STORIES: Partial<Record<Region, Story>> = { 'zuid-limburg': zuidLimburg };
