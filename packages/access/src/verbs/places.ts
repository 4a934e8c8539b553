import type { Act } from '../act';

/** A place, and residence (plek, verblijf). */
export const PLACES_VERBS = {} as const satisfies Readonly<Record<string, Act>>;
