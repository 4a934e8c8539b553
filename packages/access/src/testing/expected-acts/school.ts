import type { SCHOOL_VERBS } from '../../verbs/school';

const COORDINATOR = { INVOLVED_KEEPER: 'SCHOOL_COORDINATOR' };

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_SCHOOL: Readonly<Record<keyof typeof SCHOOL_VERBS, Readonly<Record<string, string>>>> = {
  enrolPupil: COORDINATOR,
  moveToSchool: COORDINATOR,
  recordSupportNeed: COORDINATOR,
  signActionPart: { INVOLVED_KEEPER: 'SCHOOL_COORDINATOR', PARENT: 'CUSTODIAL_PARENT' },
  reportAbsence: COORDINATOR,
  noteProgress: COORDINATOR,
};
