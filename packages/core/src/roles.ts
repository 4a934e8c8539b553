/** In what capacity somebody asks. The closed list of roles the rules know today. */
export const ROLES = [
  'CASE_DIRECTOR',
  'TEAM_MEMBER',
  'TEAM_LEAD',
  'CARE_PROFESSIONAL',
  'INTAKE_DESK',
  'GENERAL_PRACTITIONER',
  'YOUTH_PHYSICIAN',
  'SCHOOL_COORDINATOR',
  'ACCESS_DESK',
  'FINANCE_OFFICER',
  'CONTRACT_MANAGER',
] as const;

/** One role; a token lists the pairs of role and purpose its holder may use. */
export type Role = (typeof ROLES)[number];
