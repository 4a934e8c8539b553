/**
 * The seventeen classes of data. Every row of every personal table has exactly one, and every personal field
 * of the graph names its class with `@tag(name: "class-<number>")`.
 */
export const DATA_CLASSES = {
  IDENTITY: 1,
  BSN: 2,
  DIRECTION: 3,
  PLAN_STATUS: 4,
  SCHOOL_GOALS: 5,
  OTHER_GOALS: 6,
  CARE_CONTENT: 7,
  SAFETY: 8,
  MEASURE: 9,
  TRAJECTORY: 10,
  REFERRAL_LETTER: 11,
  PLACES: 12,
  ALLOCATION: 13,
  BUDGET: 14,
  EDUCATION: 15,
  CONSENT: 16,
  ACCESS_LOG: 17,
} as const;

/** The name of a class of data. */
export type DataClass = keyof typeof DATA_CLASSES;

/** Whether a text names a class of data. */
export function isDataClass(text: string): text is DataClass {
  return Object.hasOwn(DATA_CLASSES, text);
}
