import type { INVOLVEMENT_VERBS } from '../../verbs/involvement';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_INVOLVEMENT: Readonly<Record<keyof typeof INVOLVEMENT_VERBS, Readonly<Record<string, string>>>> = {};
