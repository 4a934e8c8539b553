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
  transferToTeam: {
    party: 'local-teams',
    dataClass: 'DIRECTION',
    action: 'C',
    does: 'offers a family and its plan to another local team from a day (overdragen aan een ander team)',
    by: { INVOLVED_KEEPER: ['CASE_DIRECTOR'], KEEPER: ['TEAM_LEAD'] },
  },
  receiveTransfer: {
    party: 'local-teams',
    dataClass: 'DIRECTION',
    action: 'U',
    does: 'receives a family for the own team, and says who directs (gezin ontvangen)',
    by: { KEEPER: ['TEAM_LEAD'] },
  },
} as const satisfies Readonly<Record<string, Act>>;
