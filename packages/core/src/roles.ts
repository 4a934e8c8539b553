/**
 * In what capacity somebody asks. The closed list of roles a token can hold; what a role sees may further depend on
 * facts at the instant of asking, such as the age of the youth.
 */
export const ROLES = [
  'YOUTH',
  'CUSTODIAL_PARENT',
  'PARENT_WITHOUT_AUTHORITY',
  'FOSTER_PARENT',
  'CASE_DIRECTOR',
  'TEAM_MEMBER',
  'TEAM_LEAD',
  'CARE_PROFESSIONAL',
  'INTAKE_DESK',
  'CONSORTIUM_MEMBER',
  'BRIGADE_EXPERT',
  'REGIONAL_EXPERT',
  'GENERAL_PRACTITIONER',
  'YOUTH_PHYSICIAN',
  'MEDICAL_SPECIALIST',
  'CERTIFIED_INSTITUTION_WORKER',
  'SAFE_HOME_WORKER',
  'SCHOOL_COORDINATOR',
  'TEACHER',
  'SCHOOL_PARTNERSHIP',
  'ATTENDANCE_OFFICER',
  'ACCESS_DESK',
  'FINANCE_OFFICER',
  'CONTRACT_MANAGER',
  'POLICY_RESEARCHER',
  'CONFIDENTIAL_ADVISER',
  'PRIVACY_OFFICER',
  'PLATFORM_OPERATOR',
] as const;

/** One role; a token lists the pairs of role and purpose its holder may use. */
export type Role = (typeof ROLES)[number];

/** Roles of who asks for themselves or as a parent: nobody employs them, so their token names the person as its organisation. */
export const CITIZEN_ROLES = ['YOUTH', 'CUSTODIAL_PARENT', 'PARENT_WITHOUT_AUTHORITY', 'FOSTER_PARENT'] as const satisfies readonly Role[];

/** One role of a citizen. */
export type CitizenRole = (typeof CITIZEN_ROLES)[number];

/** Whether a role is that of a citizen, who works for no organisation of the chain. */
export function isCitizenRole(role: Role): role is CitizenRole {
  return (CITIZEN_ROLES as readonly Role[]).includes(role);
}
