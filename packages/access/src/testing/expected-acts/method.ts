import type { METHOD_VERBS } from '../../verbs/method';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_METHOD: Readonly<Record<keyof typeof METHOD_VERBS, Readonly<Record<string, string>>>> = {};
