import type { DataClass, Purpose } from '@ketengraaf/core';

const HELP: readonly Purpose[] = ['DIRECTION', 'CARE', 'REFERRAL', 'PLACEMENT', 'ACCESS_DECISION', 'PROTECTION'];
const SCHOOL: readonly Purpose[] = ['EDUCATION'];
const MONEY: readonly Purpose[] = ['FINANCE', 'CONTRACT'];

/** What each class of data may be used for (purpose limitation, doelbinding: GDPR art. 5(1)(b)). */
export const PURPOSES_OF_CLASS: Readonly<Record<DataClass, readonly Purpose[]>> = {
  IDENTITY: [...HELP, ...SCHOOL],
  BSN: HELP,
  DIRECTION: [...HELP, ...SCHOOL],
  PLAN_STATUS: [...HELP, ...SCHOOL],
  SCHOOL_GOALS: [...HELP, ...SCHOOL],
  OTHER_GOALS: HELP,
  CARE_CONTENT: HELP,
  SAFETY: [...HELP, ...SCHOOL],
  MEASURE: HELP,
  TRAJECTORY: [...HELP, ...SCHOOL],
  REFERRAL_LETTER: HELP,
  PLACES: [...HELP, 'CONTRACT'],
  ALLOCATION: [...HELP, 'FINANCE'],
  BUDGET: MONEY,
  EDUCATION: [...HELP, ...SCHOOL],
  CONSENT: [...HELP, ...SCHOOL, 'SUPERVISION'],
  ACCESS_LOG: ['DIRECTION', 'OWN_DATA', 'SUPERVISION'],
};
