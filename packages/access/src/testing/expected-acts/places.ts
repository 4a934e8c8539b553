import type { PLACES_VERBS } from '../../verbs/places';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_PLACES: Readonly<Record<keyof typeof PLACES_VERBS, Readonly<Record<string, string>>>> = {};
