import type { MONEY_VERBS } from '../../verbs/money';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_MONEY: Readonly<Record<keyof typeof MONEY_VERBS, Readonly<Record<string, string>>>> = {};
