import type { IDENTITY_VERBS } from '../../verbs/identity';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_IDENTITY: Readonly<Record<keyof typeof IDENTITY_VERBS, Readonly<Record<string, string>>>> = {
  registerYouth: { ENTITLED: 'CASE_DIRECTOR TEAM_LEAD CARE_PROFESSIONAL INTAKE_DESK ACCESS_DESK' },
  lookUpBsn: { ENTITLED: 'CASE_DIRECTOR CARE_PROFESSIONAL ACCESS_DESK FINANCE_OFFICER' },
  issueSchoolCode: { INVOLVED: 'CASE_DIRECTOR' },
  linkPupil: { BEARER: 'SCHOOL_COORDINATOR' },
};
