/** What somebody asks for, once chosen and signed (purpose limitation, doelbinding: GDPR art. 5(1)(b)). A closed list. */
export const PURPOSES = [
  'DIRECTION',
  'CARE',
  'REFERRAL',
  'PLACEMENT',
  'EDUCATION',
  'ACCESS_DECISION',
  'FINANCE',
  'CONTRACT',
  'STATISTICS',
  'PROTECTION',
  'OWN_DATA',
  'SUPERVISION',
] as const;

/** The purpose of one request. */
export type Purpose = (typeof PURPOSES)[number];
