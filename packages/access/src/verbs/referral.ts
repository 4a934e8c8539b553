import type { Act } from '../act';

const DESK = { KEEPER: ['INTAKE_DESK'] } as const;

/** From referral to care (verwijzing). */
export const REFERRAL_VERBS = {
  receiveReferral: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'receives a referral, from which moment the time to answer counts (verwijzing ontvangen)',
    by: DESK,
  },
  acceptReferral: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'accepts a referral (verwijzing accepteren)',
    by: DESK,
  },
  refuseReferral: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'refuses a referral, with a reason (verwijzing afwijzen)',
    by: DESK,
  },
  recordIntake: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'records the day of the intake (intake vastleggen)',
    by: DESK,
  },
} as const satisfies Readonly<Record<string, Act>>;
