import type { MONEY_VERBS } from '../../verbs/money';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_MONEY: Readonly<Record<keyof typeof MONEY_VERBS, Readonly<Record<string, string>>>> = {
  extendContract: { KEEPER: 'CONTRACT_MANAGER' },
  reportSpending: { KEEPER: 'FINANCE_OFFICER' },
  planTakeover: { KEEPER: 'INTAKE_DESK', INVOLVED_KEEPER: 'CARE_PROFESSIONAL' },
};
