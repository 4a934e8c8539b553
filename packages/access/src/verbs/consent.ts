import type { Act } from '../act';

const SHARING = [
  'CASE_DIRECTOR',
  'CARE_PROFESSIONAL',
  'INTAKE_DESK',
  'BRIGADE_EXPERT',
  'REGIONAL_EXPERT',
  'GENERAL_PRACTITIONER',
  'YOUTH_PHYSICIAN',
  'MEDICAL_SPECIALIST',
  'CERTIFIED_INSTITUTION_WORKER',
  'SCHOOL_COORDINATOR',
  'SCHOOL_PARTNERSHIP',
  'ATTENDANCE_OFFICER',
  'ACCESS_DESK',
  'CONFIDENTIAL_ADVISER',
] as const;

const CITIZENS = { SELF: ['YOUTH'], PARENT: ['CUSTODIAL_PARENT'] } as const;

/** Consent: asked, given, refused, recorded and withdrawn (toestemming). */
export const CONSENT_VERBS = {
  askConsent: {
    party: 'local-teams',
    dataClass: 'CONSENT',
    action: 'C',
    does: 'asks for consent (toestemming vragen)',
    by: { INVOLVED: SHARING },
  },
  giveConsent: {
    party: 'local-teams',
    dataClass: 'CONSENT',
    action: 'U',
    does: 'gives consent (toestemming geven)',
    by: CITIZENS,
  },
  refuseConsent: {
    party: 'local-teams',
    dataClass: 'CONSENT',
    action: 'U',
    does: 'refuses consent (toestemming weigeren)',
    by: CITIZENS,
  },
  recordConsent: {
    party: 'local-teams',
    dataClass: 'CONSENT',
    action: 'C',
    does: 'records a consent given in a meeting or on paper (toestemming vastleggen)',
    by: { INVOLVED: ['CASE_DIRECTOR'] },
  },
  withdrawConsent: {
    party: 'local-teams',
    dataClass: 'CONSENT',
    action: 'U',
    does: 'withdraws consent (toestemming intrekken)',
    by: { ...CITIZENS, INVOLVED: ['CASE_DIRECTOR'] },
  },
} as const satisfies Readonly<Record<string, Act>>;
