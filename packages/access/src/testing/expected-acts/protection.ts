import type { PROTECTION_VERBS } from '../../verbs/protection';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_PROTECTION: Readonly<Record<keyof typeof PROTECTION_VERBS, Readonly<Record<string, string>>>> = {
  recordMeasure: { INVOLVED: 'CASE_DIRECTOR ACCESS_DESK' },
  endMeasure: { INVOLVED: 'CASE_DIRECTOR ACCESS_DESK CERTIFIED_INSTITUTION_WORKER' },
  recordAuthority: { INVOLVED: 'CASE_DIRECTOR' },
  endAuthority: { INVOLVED: 'CASE_DIRECTOR' },
  disputeAuthority: { INVOLVED: 'CASE_DIRECTOR' },
  settleDispute: { INVOLVED: 'CASE_DIRECTOR' },
  protectAddress: { INVOLVED: 'CASE_DIRECTOR' },
  unprotectAddress: { INVOLVED: 'CASE_DIRECTOR' },
  recordObjection: { SELF: 'YOUTH', PARENT: 'CUSTODIAL_PARENT', INVOLVED: 'CASE_DIRECTOR' },
  withdrawObjection: { SELF: 'YOUTH', PARENT: 'CUSTODIAL_PARENT' },
  decideObjection: { KEEPER: 'PRIVACY_OFFICER' },
};
