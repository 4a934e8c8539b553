import { type Caller, CITIZEN_ROLES, type DataClass, type Purpose, type Role } from '@ketengraaf/core';

const HELP: readonly Purpose[] = ['DIRECTION', 'CARE', 'REFERRAL', 'PLACEMENT', 'ACCESS_DECISION', 'PROTECTION'];
const SCHOOL: readonly Purpose[] = ['EDUCATION'];
const MONEY: readonly Purpose[] = ['FINANCE', 'CONTRACT'];
// who asks about own data or a child's, and who looks after the rights of who is asked about
const RIGHTS: readonly Purpose[] = ['OWN_DATA', 'SUPERVISION'];

/** What each class of data may be used for (purpose limitation, doelbinding: GDPR art. 5(1)(b)). */
export const PURPOSES_OF_CLASS: Readonly<Record<DataClass, readonly Purpose[]>> = {
  IDENTITY: [...HELP, ...SCHOOL, ...RIGHTS, 'FINANCE'],
  BSN: [...HELP, ...SCHOOL, ...RIGHTS, 'FINANCE'],
  DIRECTION: [...HELP, ...SCHOOL, ...RIGHTS],
  PLAN_STATUS: [...HELP, ...SCHOOL, ...RIGHTS],
  SCHOOL_GOALS: [...HELP, ...SCHOOL, ...RIGHTS],
  OTHER_GOALS: [...HELP, ...RIGHTS],
  CARE_CONTENT: [...HELP, ...RIGHTS],
  SAFETY: [...HELP, ...SCHOOL, ...RIGHTS],
  MEASURE: [...HELP, ...RIGHTS, 'FINANCE'],
  TRAJECTORY: [...HELP, ...SCHOOL, ...RIGHTS],
  REFERRAL_LETTER: [...HELP, ...RIGHTS],
  PLACES: [...HELP, ...RIGHTS, 'CONTRACT', 'STATISTICS'],
  ALLOCATION: [...HELP, ...RIGHTS, 'FINANCE'],
  BUDGET: MONEY,
  EDUCATION: [...HELP, ...SCHOOL, ...RIGHTS],
  CONSENT: [...HELP, ...SCHOOL, ...RIGHTS],
  ACCESS_LOG: [...HELP, ...SCHOOL, ...MONEY, ...RIGHTS],
};

const OTHER_THAN_HELP: Readonly<Partial<Record<Role, readonly Purpose[]>>> = {
  ...Object.fromEntries(CITIZEN_ROLES.map((role) => [role, ['OWN_DATA']])),
  SCHOOL_COORDINATOR: SCHOOL,
  TEACHER: SCHOOL,
  SCHOOL_PARTNERSHIP: SCHOOL,
  ATTENDANCE_OFFICER: SCHOOL,
  FINANCE_OFFICER: ['FINANCE'],
  CONTRACT_MANAGER: ['CONTRACT', 'STATISTICS'],
  POLICY_RESEARCHER: ['STATISTICS'],
  CONFIDENTIAL_ADVISER: ['SUPERVISION'],
  PRIVACY_OFFICER: ['SUPERVISION'],
  PLATFORM_OPERATOR: ['SUPERVISION'],
};

/** What a role may ask for at all: help, unless the role is there for something else. */
export function purposesOf(role: Role): readonly Purpose[] {
  return OTHER_THAN_HELP[role] ?? HELP;
}

/** Whether an asker's purpose is one for which this role uses this class of data. */
export function fitsPurpose({ role, purpose }: Pick<Caller, 'role' | 'purpose'>, dataClass: DataClass): boolean {
  return purposesOf(role).includes(purpose) && PURPOSES_OF_CLASS[dataClass].includes(purpose);
}
