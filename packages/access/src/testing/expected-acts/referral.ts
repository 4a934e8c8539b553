import type { REFERRAL_VERBS } from '../../verbs/referral';

const DESK = { KEEPER: 'INTAKE_DESK' };
const TREATING = { KEEPER: 'INTAKE_DESK', INVOLVED_KEEPER: 'CARE_PROFESSIONAL' };

const PRACTITIONERS = 'GENERAL_PRACTITIONER YOUTH_PHYSICIAN MEDICAL_SPECIALIST CERTIFIED_INSTITUTION_WORKER';
const REFERRING = { INVOLVED: 'ACCESS_DESK', INVOLVED_KEEPER: PRACTITIONERS, SELF: 'YOUTH', PARENT: 'CUSTODIAL_PARENT' };

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_REFERRAL: Readonly<Record<keyof typeof REFERRAL_VERBS, Readonly<Record<string, string>>>> = {
  makeReferral: REFERRING,
  recordFamilyChoice: REFERRING,
  addReferralStep: { INVOLVED: 'ACCESS_DESK', INVOLVED_KEEPER: PRACTITIONERS },
  withdrawReferral: REFERRING,
  receiveReferral: DESK,
  acceptReferral: DESK,
  refuseReferral: DESK,
  recordIntake: DESK,
  startTrajectory: DESK,
  addContribution: TREATING,
  endContribution: TREATING,
  changeContact: DESK,
  startBridgingCare: DESK,
  endBridgingCare: TREATING,
  endTrajectory: TREATING,
  writeCareReport: { INVOLVED_KEEPER: 'CARE_PROFESSIONAL' },
  beginOtherSolution: { INVOLVED_KEEPER: 'CARE_PROFESSIONAL' },
  endOtherSolution: { INVOLVED_KEEPER: 'CARE_PROFESSIONAL' },
};
