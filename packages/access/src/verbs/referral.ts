import type { Act } from '../act';

const DESK = { KEEPER: ['INTAKE_DESK'] } as const;
/** Who treats, and nobody else: also the desk that places somebody does not write care content. */
const TREATS = { INVOLVED_KEEPER: ['CARE_PROFESSIONAL'] } as const;
const TREATING = { KEEPER: ['INTAKE_DESK'], INVOLVED_KEEPER: ['CARE_PROFESSIONAL'] } as const;

/** Who refers: a practitioner about the own patient, the access of a municipality, which acts at another party, or the family itself. */
const REFERS = {
  INVOLVED: ['ACCESS_DESK'],
  INVOLVED_KEEPER: ['GENERAL_PRACTITIONER', 'YOUTH_PHYSICIAN', 'MEDICAL_SPECIALIST', 'CERTIFIED_INSTITUTION_WORKER'],
  SELF: ['YOUTH'],
  PARENT: ['CUSTODIAL_PARENT'],
} as const;

/** From referral to care (verwijzing). */
export const REFERRAL_VERBS = {
  makeReferral: {
    party: 'referrers',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'refers a youth to help, or oneself without a referrer (verwijzen)',
    by: REFERS,
  },
  recordFamilyChoice: {
    party: 'referrers',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'records which consortium the family chose and why, and sends the referral there (keuze van het gezin vastleggen)',
    by: REFERS,
  },
  addReferralStep: {
    party: 'referrers',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'adds a step that the referrer took (stap toevoegen)',
    by: { INVOLVED: REFERS.INVOLVED, INVOLVED_KEEPER: REFERS.INVOLVED_KEEPER },
  },
  withdrawReferral: {
    party: 'referrers',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'withdraws a referral, with a reason (verwijzing intrekken)',
    by: REFERS,
  },
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
  startTrajectory: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'begins the help somebody waited for (traject starten)',
    by: DESK,
  },
  addContribution: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'has a further member do something within the help, without a new referral (bijdrage toevoegen)',
    by: TREATING,
  },
  endContribution: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'ends what a member does within the help (bijdrage beëindigen)',
    by: TREATING,
  },
  changeContact: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'makes somebody else the one to speak to about the help (aanspreekpunt wijzigen)',
    by: DESK,
  },
  startBridgingCare: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'begins lighter help for who goes on waiting, with its cost (overbruggingszorg starten)',
    by: DESK,
  },
  endBridgingCare: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'ends lighter help that bridged a wait (overbruggingszorg beëindigen)',
    by: TREATING,
  },
  endTrajectory: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'ends help, with a reason (traject beëindigen)',
    by: TREATING,
  },
  writeCareReport: {
    party: 'consortia',
    dataClass: 'CARE_CONTENT',
    action: 'C',
    does: 'writes a report about help in which one treats (zorginhoudelijk verslag schrijven)',
    by: TREATS,
  },
  beginOtherSolution: {
    party: 'consortia',
    dataClass: 'CARE_CONTENT',
    action: 'C',
    does: 'begins something within help that no product code names (andere oplossing beginnen)',
    by: TREATS,
  },
  endOtherSolution: {
    party: 'consortia',
    dataClass: 'CARE_CONTENT',
    action: 'U',
    does: 'ends it, and says what came of it (andere oplossing beëindigen)',
    by: TREATS,
  },
} as const satisfies Readonly<Record<string, Act>>;
