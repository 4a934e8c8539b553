import { type Caller, uuidOf } from '@ketengraaf/core';
import { PRACTICE } from './world';

/** Somebody who works for a referrer. */
export const practitioner = (practice: string, name: string, role: 'GENERAL_PRACTITIONER' | 'YOUTH_PHYSICIAN' = 'GENERAL_PRACTITIONER'): Caller => ({
  person: uuidOf(name),
  organisation: practice,
  party: 'referrers',
  role,
  purpose: 'REFERRAL',
});

/** Works at the practice that referred Anna twice, and is involved with her. */
export const doctor = practitioner(PRACTICE, 'doctor');

/** Directs the plan of Anna and of Cas, the latter with consent to the letter. */
export const director: Caller = { person: uuidOf('director'), organisation: 'team', party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };

/** Decides on access for Anna. */
export const desk: Caller = { person: uuidOf('desk'), organisation: 'GM0935', party: 'municipalities', role: 'ACCESS_DESK', purpose: 'ACCESS_DECISION' };

/** Coordinates support at the school of Anna, and of Cas with consent to hear whether help runs. */
export const coordinator: Caller = { person: uuidOf('coordinator'), organisation: '12AB', party: 'schools', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION' };
