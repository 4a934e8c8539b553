import type { MOVING_VERBS } from '../../verbs/moving';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_MOVING: Readonly<Record<keyof typeof MOVING_VERBS, Readonly<Record<string, string>>>> = {
  recordMove: { INVOLVED_KEEPER: 'ACCESS_DESK' },
  takeOverAllocation: { INVOLVED: 'ACCESS_DESK' },
  transferToTeam: { INVOLVED_KEEPER: 'CASE_DIRECTOR', KEEPER: 'TEAM_LEAD' },
  receiveTransfer: { KEEPER: 'TEAM_LEAD' },
};
