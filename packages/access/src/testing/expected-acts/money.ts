import type { MONEY_VERBS } from '../../verbs/money';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_MONEY: Readonly<Record<keyof typeof MONEY_VERBS, Readonly<Record<string, string>>>> = {
  extendContract: { KEEPER: 'CONTRACT_MANAGER' },
  publishProcurement: { KEEPER: 'CONTRACT_MANAGER' },
  awardContract: { KEEPER: 'CONTRACT_MANAGER' },
  agreeContinuity: { KEEPER: 'CONTRACT_MANAGER' },
  setParticipation: { KEEPER: 'CONTRACT_MANAGER' },
  recordPolicyDecision: { KEEPER: 'CONTRACT_MANAGER' },
  setGoal: { KEEPER: 'CONTRACT_MANAGER' },
  planAgendaItem: { KEEPER: 'CONTRACT_MANAGER' },
  moveAgendaItem: { KEEPER: 'CONTRACT_MANAGER' },
  setTarget: { KEEPER: 'CONTRACT_MANAGER' },
  recordMeasurement: { KEEPER: 'CONTRACT_MANAGER' },
  setAnnualBudget: { KEEPER: 'FINANCE_OFFICER' },
  joinConsortium: { KEEPER: 'INTAKE_DESK' },
  leaveConsortium: { KEEPER: 'INTAKE_DESK' },
  reportSpending: { KEEPER: 'FINANCE_OFFICER' },
  planTakeover: { KEEPER: 'INTAKE_DESK', INVOLVED_KEEPER: 'CARE_PROFESSIONAL' },
};
