import type { Verb } from '../verbs';

const THOSE_INVOLVED =
  'CASE_DIRECTOR CARE_PROFESSIONAL INTAKE_DESK BRIGADE_EXPERT REGIONAL_EXPERT GENERAL_PRACTITIONER YOUTH_PHYSICIAN MEDICAL_SPECIALIST CERTIFIED_INSTITUTION_WORKER SCHOOL_COORDINATOR SCHOOL_PARTNERSHIP ATTENDANCE_OFFICER ACCESS_DESK CONFIDENTIAL_ADVISER';
const FAMILY = { SELF: 'YOUTH', PARENT: 'CUSTODIAL_PARENT' };

/** Who may do what, written down a second time and by hand: by each tie the roles, and nobody else by any tie. */
export const EXPECTED_ACTS: Readonly<Record<Verb, Readonly<Record<string, string>>>> = {
  askConsent: { INVOLVED: THOSE_INVOLVED },
  giveConsent: FAMILY,
  refuseConsent: FAMILY,
  recordConsent: { INVOLVED: 'CASE_DIRECTOR' },
  withdrawConsent: { ...FAMILY, INVOLVED: 'CASE_DIRECTOR' },
};
