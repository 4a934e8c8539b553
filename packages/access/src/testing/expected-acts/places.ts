import type { PLACES_VERBS } from '../../verbs/places';

const TREATING = { KEEPER: 'INTAKE_DESK', INVOLVED_KEEPER: 'CARE_PROFESSIONAL' };
const LOOKING = 'CASE_DIRECTOR CARE_PROFESSIONAL INTAKE_DESK GENERAL_PRACTITIONER YOUTH_PHYSICIAN MEDICAL_SPECIALIST CERTIFIED_INSTITUTION_WORKER ACCESS_DESK';
const DESK = { KEEPER: 'INTAKE_DESK' };

/** By each tie the roles, and nobody else by any tie; who keeps a place free needs no tie, as it is about nobody. */
export const EXPECTED_PLACES: Readonly<Record<keyof typeof PLACES_VERBS, Readonly<Record<string, string>>>> = {
  reportCapacity: { KEEPER: 'INTAKE_DESK CARE_PROFESSIONAL' },
  reservePlace: { ASKER: LOOKING },
  confirmReservation: DESK,
  releaseReservation: { ASKER: LOOKING },
  overridePriority: DESK,
  joinPooledWaitingList: DESK,
  leavePooledWaitingList: DESK,
  placeYouth: TREATING,
  moveYouth: TREATING,
  endPlacement: TREATING,
  requestMobileBrigade: { INVOLVED: 'CASE_DIRECTOR CARE_PROFESSIONAL CERTIFIED_INSTITUTION_WORKER' },
  declineMobileBrigade: DESK,
  startDeployment: DESK,
  recordOutcome: DESK,
  reportAlternativeAtHome: TREATING,
  endAlternativeAtHome: TREATING,
  countCapacity: { KEEPER: 'CONTRACT_MANAGER' },
};
