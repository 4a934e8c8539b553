import type { Act } from '../act';

/** Moving to another municipality or team (verhuizen). */
export const MOVING_VERBS = {
  recordMove: {
    party: 'municipalities',
    dataClass: 'ALLOCATION',
    action: 'U',
    does: 'records that a youth moves to another municipality (verhuizing vastleggen)',
    by: { INVOLVED_KEEPER: ['ACCESS_DESK'] },
  },
  takeOverAllocation: {
    party: 'municipalities',
    dataClass: 'ALLOCATION',
    action: 'C',
    does: 'allocates anew what another municipality allocated to who moved, which ends that day (toewijzing overnemen)',
    by: { INVOLVED: ['ACCESS_DESK'] },
  },
} as const satisfies Readonly<Record<string, Act>>;
