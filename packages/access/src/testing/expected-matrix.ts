import type { DataClass, Party, Purpose, Role } from '@ketengraaf/core';
import type { Capacity } from '../capacities';
import type { Context } from '../decide';

/** The seventeen classes in the order of the columns below. */
export const COLUMNS: readonly DataClass[] = [
  'IDENTITY',
  'BSN',
  'DIRECTION',
  'PLAN_STATUS',
  'SCHOOL_GOALS',
  'OTHER_GOALS',
  'CARE_CONTENT',
  'SAFETY',
  'MEASURE',
  'TRAJECTORY',
  'REFERRAL_LETTER',
  'PLACES',
  'ALLOCATION',
  'BUDGET',
  'EDUCATION',
  'CONSENT',
  'ACCESS_LOG',
];

/** The access matrix in the words of its source, written down apart from the table that decides. */
export const EXPECTED: Readonly<Record<Capacity, string>> = {
  YOUTH_12_AND_OVER: 'A|A|A|A|A|A|A|R|A|A|A|A|A|–|A|A|A',
  YOUTH_UNDER_12: 'via parent|via parent|summary|summary|summary|via parent|via parent|via parent|via parent|via parent|via parent|A|–|–|R|–|–',
  PARENT_OF_UNDER_12: 'A|A|A|A|A|A|A|R|A|A|A|A|A|–|A|A|A',
  PARENT_OF_12_TO_15: 'A|A|A|A|A|A|R|R|A|A|R|A|A|–|A|A|A',
  PARENT_OF_16_AND_OVER: 'R|–|C|C|C|C|C|C|R|C|C|A|–|–|A|–|own actions',
  PARENT_WITHOUT_AUTHORITY: '–|–|R|R|–|–|–|–|–|–|–|A|–|–|R|–|own actions',
  FOSTER_PARENT: 'A|–|A|A|A|R|R|R|A|A|–|A|–|–|R|–|own actions',
  CASE_DIRECTOR: 'A|R|A|A|A|A|C|A|A|A|C|A|R|–|C|A|R',
  TEAM_MEMBER: '–|–|–|–|–|–|–|–|–|–|–|A|–|–|–|–|–',
  TEAM_LEAD: 'R|–|A|R|–|–|–|–|R|R|–|A|–|–|–|–|R',
  CARE_PROFESSIONAL: 'A|A|A|A|A|A|own A, other C|A|A|A|A|A|own|–|C|R|own actions',
  INTAKE_DESK: 'A|A|A|R|–|R|need profile C|R|A|A, keeper A|A|A|–|–|–|R|own actions',
  CONSORTIUM_MEMBER: '–|–|–|–|–|–|–|–|–|G|–|A|–|–|–|–|–',
  BRIGADE_EXPERT: 'A|–|A|A|A|A|C|A|A|A|C|A|–|–|C|R|own actions',
  REGIONAL_EXPERT: 'pseudonym first; A after C|–|A|R|–|C|C|C|A|A|C|A|–|–|C|R|own actions',
  GENERAL_PRACTITIONER: 'A|A|A|A|–|C|C|R|R|own referral A, its state R|own letter|A|–|–|–|R|own actions',
  YOUTH_PHYSICIAN_OR_SPECIALIST: 'A|A|A|A|C|C|C|R|R|own referral A, its state R|own letter|A|–|–|R jeugdarts|R|own actions',
  INSTITUTION_WITH_MEASURE: 'A|A|A|A|A|A|S|A|A|A|S|A|–|–|S|A|own actions',
  INSTITUTION_WITHOUT_MEASURE: 'R|R|C|C|C|C|C|C|–|C|–|A|–|–|C|R|own actions',
  SAFE_HOME_WORKER: 'R|S|S|S|S|S|S|A|S|S|–|A|–|–|S|–|own actions',
  SCHOOL_COORDINATOR: 'A|–|director C|C|C, keeper A|–|–|R|–|R C|–|A|–|–|A, keeper A|R|own actions',
  TEACHER: 'own|–|–|–|R C|–|–|R|–|–|–|A|–|–|R|–|–',
  SCHOOL_PARTNERSHIP: 'C|–|C|C|C|–|–|–|–|–|–|A|–|–|A for TLV|R|own actions',
  ATTENDANCE_OFFICER: 'A|A|C|R|C|–|–|–|–|–|–|A|–|–|A absence|R|own actions',
  ACCESS_DESK: 'A|A|A|A|–|R|R|R|A|A|R|A|A, keeper A|–|C|A|own actions',
  FINANCE_OFFICER: 'R|A|–|–|–|–|–|–|R|–|–|A|A|A|–|–|own actions',
  CONTRACT_MANAGER: '–|–|–|G|G|G|–|–|G|G|–|A|G|A|G|–|own actions',
  POLICY_RESEARCHER: '–|S|–|G|G|G|–|–|G|G|–|A|G|G|G|–|–',
  CONFIDENTIAL_ADVISER: 'C|–|C|C|C|C|C|C|C|C|C|A|–|–|C|C|C',
  PRIVACY_OFFICER: 'R|–|R|R|–|–|–|–|–|–|–|A|–|–|–|A|A',
  PLATFORM_OPERATOR: '–|–|–|–|–|–|–|–|–|–|–|A|–|–|–|–|technical',
};

type Shown = 'ALL' | 'REDUCED' | 'NONE';

/** What a word lets an asker see who has the tie: of others' rows without and with consent, of own rows, and without the tie of own rows. */
export const WORDS: Readonly<Record<string, readonly [without: Shown, withConsent: Shown, own: Shown, keeper: Shown]>> = {
  A: ['ALL', 'ALL', 'ALL', 'NONE'],
  'A for TLV': ['ALL', 'ALL', 'ALL', 'NONE'],
  S: ['ALL', 'ALL', 'ALL', 'NONE'],
  R: ['REDUCED', 'REDUCED', 'REDUCED', 'NONE'],
  summary: ['REDUCED', 'REDUCED', 'REDUCED', 'NONE'],
  C: ['NONE', 'ALL', 'NONE', 'NONE'],
  'pseudonym first; A after C': ['NONE', 'ALL', 'NONE', 'NONE'],
  'R C': ['NONE', 'REDUCED', 'NONE', 'NONE'],
  'director C': ['NONE', 'REDUCED', 'NONE', 'NONE'],
  'need profile C': ['NONE', 'REDUCED', 'NONE', 'NONE'],
  own: ['NONE', 'NONE', 'ALL', 'NONE'],
  'own A, other C': ['NONE', 'ALL', 'ALL', 'NONE'],
  'own letter': ['NONE', 'NONE', 'ALL', 'ALL'],
  'own referral A, its state R': ['REDUCED', 'REDUCED', 'ALL', 'ALL'],
  'A, keeper A': ['ALL', 'ALL', 'ALL', 'ALL'],
  'C, keeper A': ['NONE', 'ALL', 'ALL', 'ALL'],
  'R jeugdarts': ['REDUCED', 'REDUCED', 'REDUCED', 'NONE'],
  'A absence': ['NONE', 'NONE', 'NONE', 'NONE'],
  'own actions': ['NONE', 'NONE', 'NONE', 'NONE'],
  technical: ['NONE', 'NONE', 'NONE', 'NONE'],
  'via parent': ['NONE', 'NONE', 'NONE', 'NONE'],
  G: ['NONE', 'NONE', 'NONE', 'NONE'],
  '–': ['NONE', 'NONE', 'NONE', 'NONE'],
};

/** Somebody who stands in a capacity on 1 July 2026. */
export interface Standpoint {
  readonly role: Role;
  readonly party: Party;
  readonly purpose: Purpose;
  /** Facts that make the tie; undefined for who can have none. */
  readonly tied?: Partial<Context>;
  /** Ties by working for the keeper, so that only own rows count. */
  readonly isKeeper?: true;
}

const CHILD = '2016-07-01';
const TEEN = '2012-07-01';
const NEARLY_GROWN = '2009-07-01';
const involved = (role: Role, party: Party, purpose: Purpose, more: Partial<Context> = {}): Standpoint => ({
  role,
  party,
  purpose,
  tied: { roles: [role], birthDate: TEEN, ...more },
});

/** How one gets to stand in each capacity. */
export const STANDPOINTS: Readonly<Record<Capacity, Standpoint>> = {
  YOUTH_12_AND_OVER: { role: 'YOUTH', party: 'local-teams', purpose: 'OWN_DATA', tied: { isSubject: true, birthDate: TEEN } },
  YOUTH_UNDER_12: { role: 'YOUTH', party: 'local-teams', purpose: 'OWN_DATA', tied: { isSubject: true, birthDate: CHILD } },
  PARENT_OF_UNDER_12: { role: 'CUSTODIAL_PARENT', party: 'local-teams', purpose: 'OWN_DATA', tied: { authority: 'HELD', birthDate: CHILD } },
  PARENT_OF_12_TO_15: { role: 'CUSTODIAL_PARENT', party: 'local-teams', purpose: 'OWN_DATA', tied: { authority: 'HELD', birthDate: TEEN } },
  PARENT_OF_16_AND_OVER: { role: 'CUSTODIAL_PARENT', party: 'local-teams', purpose: 'OWN_DATA', tied: { authority: 'HELD', birthDate: NEARLY_GROWN } },
  PARENT_WITHOUT_AUTHORITY: involved('PARENT_WITHOUT_AUTHORITY', 'local-teams', 'OWN_DATA'),
  FOSTER_PARENT: involved('FOSTER_PARENT', 'local-teams', 'OWN_DATA'),
  CASE_DIRECTOR: involved('CASE_DIRECTOR', 'local-teams', 'DIRECTION'),
  TEAM_MEMBER: { role: 'TEAM_MEMBER', party: 'local-teams', purpose: 'DIRECTION' },
  TEAM_LEAD: { role: 'TEAM_LEAD', party: 'local-teams', purpose: 'DIRECTION', isKeeper: true },
  CARE_PROFESSIONAL: involved('CARE_PROFESSIONAL', 'consortia', 'CARE'),
  INTAKE_DESK: involved('INTAKE_DESK', 'consortia', 'PLACEMENT'),
  CONSORTIUM_MEMBER: { role: 'CONSORTIUM_MEMBER', party: 'consortia', purpose: 'CARE' },
  BRIGADE_EXPERT: involved('BRIGADE_EXPERT', 'consortia', 'CARE'),
  REGIONAL_EXPERT: involved('REGIONAL_EXPERT', 'consortia', 'CARE'),
  GENERAL_PRACTITIONER: involved('GENERAL_PRACTITIONER', 'referrers', 'REFERRAL'),
  YOUTH_PHYSICIAN_OR_SPECIALIST: involved('YOUTH_PHYSICIAN', 'referrers', 'REFERRAL'),
  INSTITUTION_WITH_MEASURE: involved('CERTIFIED_INSTITUTION_WORKER', 'referrers', 'PROTECTION', { measures: ['SUPERVISION_ORDER'] }),
  INSTITUTION_WITHOUT_MEASURE: involved('CERTIFIED_INSTITUTION_WORKER', 'referrers', 'PROTECTION'),
  SAFE_HOME_WORKER: involved('SAFE_HOME_WORKER', 'referrers', 'PROTECTION'),
  SCHOOL_COORDINATOR: involved('SCHOOL_COORDINATOR', 'schools', 'EDUCATION'),
  TEACHER: involved('TEACHER', 'schools', 'EDUCATION'),
  SCHOOL_PARTNERSHIP: involved('SCHOOL_PARTNERSHIP', 'schools', 'EDUCATION'),
  ATTENDANCE_OFFICER: involved('ATTENDANCE_OFFICER', 'municipalities', 'EDUCATION'),
  ACCESS_DESK: involved('ACCESS_DESK', 'municipalities', 'ACCESS_DECISION'),
  FINANCE_OFFICER: { role: 'FINANCE_OFFICER', party: 'municipalities', purpose: 'FINANCE', isKeeper: true },
  CONTRACT_MANAGER: { role: 'CONTRACT_MANAGER', party: 'municipalities', purpose: 'CONTRACT', isKeeper: true },
  POLICY_RESEARCHER: { role: 'POLICY_RESEARCHER', party: 'municipalities', purpose: 'STATISTICS' },
  CONFIDENTIAL_ADVISER: involved('CONFIDENTIAL_ADVISER', 'local-teams', 'SUPERVISION'),
  PRIVACY_OFFICER: { role: 'PRIVACY_OFFICER', party: 'local-teams', purpose: 'SUPERVISION', isKeeper: true },
  PLATFORM_OPERATOR: { role: 'PLATFORM_OPERATOR', party: 'local-teams', purpose: 'SUPERVISION' },
};
