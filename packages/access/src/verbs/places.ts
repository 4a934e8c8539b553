import type { Act } from '../act';

/** Who looks for a place: for whom is not said until somebody is placed. */
const LOOKS_FOR_PLACES = [
  'CASE_DIRECTOR',
  'CARE_PROFESSIONAL',
  'INTAKE_DESK',
  'GENERAL_PRACTITIONER',
  'YOUTH_PHYSICIAN',
  'MEDICAL_SPECIALIST',
  'CERTIFIED_INSTITUTION_WORKER',
  'ACCESS_DESK',
] as const;

const DESK = { KEEPER: ['INTAKE_DESK'] } as const;
const TREATING = { KEEPER: ['INTAKE_DESK'], INVOLVED_KEEPER: ['CARE_PROFESSIONAL'] } as const;

/** A place, and residence (plek, verblijf). */
export const PLACES_VERBS = {
  reportCapacity: {
    party: 'consortia',
    dataClass: 'PLACES',
    action: 'C',
    does: 'reports how many places there are and are free (capaciteit melden)',
    by: { KEEPER: ['INTAKE_DESK', 'CARE_PROFESSIONAL'] },
  },
  reservePlace: {
    party: 'consortia',
    dataClass: 'PLACES',
    action: 'C',
    does: 'keeps a place free for a while, without saying for whom (optie nemen)',
    by: { ASKER: LOOKS_FOR_PLACES },
  },
  confirmReservation: {
    party: 'consortia',
    dataClass: 'PLACES',
    action: 'U',
    does: 'confirms that a place stays kept (optie bevestigen)',
    by: DESK,
  },
  releaseReservation: {
    party: 'consortia',
    dataClass: 'PLACES',
    action: 'U',
    does: 'gives a place back that was kept (optie vrijgeven)',
    by: { ASKER: LOOKS_FOR_PLACES },
  },
  overridePriority: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'puts somebody before or after the rules of priority do, with a reason (afwijken van voorrang)',
    by: DESK,
  },
  joinPooledWaitingList: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'puts who waits in a pool of waiting lists too (op gezamenlijke wachtlijst plaatsen)',
    by: DESK,
  },
  leavePooledWaitingList: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'takes who waits out of a pool (van gezamenlijke wachtlijst halen)',
    by: DESK,
  },
  placeYouth: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'places a youth; in secure care only with a court’s authorisation (plaatsen)',
    by: TREATING,
  },
  moveYouth: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'moves a youth to another place, with a reason (doorplaatsen)',
    by: TREATING,
  },
  endPlacement: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'ends a placement (plaatsing beëindigen)',
    by: TREATING,
  },
  requestMobileBrigade: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'asks for experts to come to where the youth lives (mobiele brigade aanvragen)',
    by: { INVOLVED: ['CASE_DIRECTOR', 'CARE_PROFESSIONAL', 'CERTIFIED_INSTITUTION_WORKER'] },
  },
  declineMobileBrigade: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'declines such a request, with a reason (inzet afwijzen)',
    by: DESK,
  },
  startDeployment: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'says who comes, from when and for how long (inzet starten)',
    by: DESK,
  },
  recordOutcome: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'records 3, 6 or 12 months later whether secure care was averted (uitkomst vastleggen)',
    by: DESK,
  },
  reportAlternativeAtHome: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'C',
    does: 'reports help at home instead of residence (alternatief voor verblijf melden)',
    by: TREATING,
  },
  endAlternativeAtHome: {
    party: 'consortia',
    dataClass: 'TRAJECTORY',
    action: 'U',
    does: 'says that it is over, and whether it held (alternatief beëindigen)',
    by: TREATING,
  },
  countCapacity: {
    party: 'municipalities',
    dataClass: 'BUDGET',
    action: 'C',
    does: 'counts the places that a region wants to have more or fewer of (capaciteit tellen)',
    by: { KEEPER: ['CONTRACT_MANAGER'] },
  },
} as const satisfies Readonly<Record<string, Act>>;
