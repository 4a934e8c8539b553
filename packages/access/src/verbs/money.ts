import type { Act } from '../act';

/** Contracts and money (contracten, geld). */
export const MONEY_VERBS = {
  extendContract: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'U',
    does: 'exercises an option to extend a contract (contract verlengen)',
    by: { KEEPER: ['CONTRACT_MANAGER'] },
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
