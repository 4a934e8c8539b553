import { DEFAULT_REGION } from '@ketengraaf/regions';

/** The world that is made when nobody chooses, seen from today. */
export const DEFAULT_WORLD = { region: DEFAULT_REGION, families: 2_000, seed: 'ketengraaf' } as const;

/** How many families a world can have. */
export const FAMILIES = { least: 1, most: 1_000_000 } as const;

/** The first port of a stack when nobody chooses. */
export const DEFAULT_PORT = 4_000;
