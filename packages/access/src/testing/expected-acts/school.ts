import type { SCHOOL_VERBS } from '../../verbs/school';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_SCHOOL: Readonly<Record<keyof typeof SCHOOL_VERBS, Readonly<Record<string, string>>>> = {};
