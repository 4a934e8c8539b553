import type { IDENTITY_VERBS } from '../../verbs/identity';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_IDENTITY: Readonly<Record<keyof typeof IDENTITY_VERBS, Readonly<Record<string, string>>>> = {};
