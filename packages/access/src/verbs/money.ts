import type { Act } from '../act';

const BUYER = { KEEPER: ['CONTRACT_MANAGER'] } as const;

/** Contracts and money (contracten, geld). */
export const MONEY_VERBS = {
  extendContract: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'U',
    does: 'exercises an option to extend a contract (contract verlengen)',
    by: BUYER,
  },
  publishProcurement: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'C',
    does: 'records that municipalities will buy help, and how (aanbesteding publiceren)',
    by: BUYER,
  },
  awardContract: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'C',
    does: 'awards a contract to one contractor, and makes it (gunnen)',
    by: BUYER,
  },
  agreeContinuity: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'C',
    does: 'agrees how help that runs goes on after a contract (zorgcontinuïteit afspreken)',
    by: BUYER,
  },
  setParticipation: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'U',
    does: 'sets how far one’s own municipality takes part in an arrangement (deelname vastleggen)',
    by: BUYER,
  },
  setAnnualBudget: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'U',
    does: 'sets what one’s own municipality has for a contract in a year (jaarbudget vaststellen)',
    by: { KEEPER: ['FINANCE_OFFICER'] },
  },
  recordPolicyDecision: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'C',
    does: 'records what a body decided on a document of policy (besluit vastleggen)',
    by: BUYER,
  },
  setGoal: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'C',
    does: 'sets what an arrangement wants to become different (transformatiedoel vastleggen)',
    by: BUYER,
  },
  planAgendaItem: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'C',
    does: 'puts on the agenda what parties will do together (agendapunt plannen)',
    by: BUYER,
  },
  moveAgendaItem: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'U',
    does: 'says how far an item of the agenda is (voortgang vastleggen)',
    by: BUYER,
  },
  setTarget: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'C',
    does: 'sets what an indicator is to be, for a goal or a contract (streefwaarde vastleggen)',
    by: BUYER,
  },
  recordMeasurement: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'C',
    does: 'records what an indicator was over a period (meting vastleggen)',
    by: BUYER,
  },
  joinConsortium: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'lets a provider take part in the consortium (toetreden)',
    by: { KEEPER: ['INTAKE_DESK'] },
  },
  leaveConsortium: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'ends a provider’s part in the consortium, with who helps on (uittreden)',
    by: { KEEPER: ['INTAKE_DESK'] },
  },
  reportSpending: {
    party: 'consortia',
    dataClass: 'BUDGET',
    action: 'C',
    does: 'reports, or corrects, what was spent in a month (besteding rapporteren)',
    by: { KEEPER: ['FINANCE_OFFICER'] },
  },
  planTakeover: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'plans who goes on with help that ends here (overname plannen)',
    by: { KEEPER: ['INTAKE_DESK'], INVOLVED_KEEPER: ['CARE_PROFESSIONAL'] },
  },
} as const satisfies Readonly<Record<string, Act>>;
