import type { REFERRAL_VERBS } from '../../verbs/referral';

const DESK = { KEEPER: 'INTAKE_DESK' };

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_REFERRAL: Readonly<Record<keyof typeof REFERRAL_VERBS, Readonly<Record<string, string>>>> = {
  receiveReferral: DESK,
  acceptReferral: DESK,
  refuseReferral: DESK,
  recordIntake: DESK,
};
