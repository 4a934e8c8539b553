/** Levels of help from lightest to heaviest: own strength, local team, specialist help, pressure and coercion (drang, dwang). */
const CARE_LEVELS = ['OWN_STRENGTH', 'LOCAL_TEAM', 'SPECIALIST', 'PRESSURE', 'COERCION'] as const;

/** One level of help. */
export type CareLevel = (typeof CARE_LEVELS)[number];

/** Where every family begins that has a plan. */
export const FIRST_LEVEL: CareLevel = 'LOCAL_TEAM';
