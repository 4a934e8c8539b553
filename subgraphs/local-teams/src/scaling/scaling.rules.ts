import type { Violation } from '@ketengraaf/door';

/** Levels of help from lightest to heaviest: own strength, local team, specialist help, pressure and coercion (drang, dwang). */
const CARE_LEVELS = ['OWN_STRENGTH', 'LOCAL_TEAM', 'SPECIALIST', 'PRESSURE', 'COERCION'] as const;

/** One level of help. */
export type CareLevel = (typeof CARE_LEVELS)[number];

/** Where every family begins that has a plan. */
export const FIRST_LEVEL: CareLevel = 'LOCAL_TEAM';

/** Whether a move goes the way it says: up to heavier help, down to lighter. */
export function mayScale(way: 'UP' | 'DOWN', from: CareLevel, to: CareLevel): Violation | undefined {
  const steps = CARE_LEVELS.indexOf(to) - CARE_LEVELS.indexOf(from);
  if (way === 'UP' ? steps > 0 : steps < 0) return undefined;
  return way === 'UP'
    ? { rule: 'up_is_heavier', message: 'Dit is geen zwaarder niveau dan nu.', wouldSatisfy: 'Kies een zwaarder niveau, of schaal af.' }
    : { rule: 'down_is_lighter', message: 'Dit is geen lichter niveau dan nu.', wouldSatisfy: 'Kies een lichter niveau, of schaal op.' };
}

/** Whether a level of help asks for the heavy variant: under pressure or coercion the full form is used (licht als het kan, zwaar als het moet). */
export function asksForHeavy(level: CareLevel): boolean {
  return CARE_LEVELS.indexOf(level) >= CARE_LEVELS.indexOf('PRESSURE');
}
