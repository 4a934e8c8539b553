import { ageOn, type Day, type Reason } from '@ketengraaf/core';

/**
 * Who gave a consent, as far as it matters: the youth, a parent or guardian with authority now, one whose authority is disputed or who
 * consents without another whose authority is, or somebody else.
 */
export type Giver = 'YOUTH' | 'AUTHORITY' | 'DISPUTED_AUTHORITY' | 'OTHER';

/** The consents in force now of one youth for one class of data and the asker's organisation. */
export interface Consent {
  readonly dataClass: string;
  /** Undefined where it is not known: then both the youth and a parent must have consented. */
  readonly birthDate: Day | undefined;
  readonly givenBy: readonly Giver[];
}

/**
 * Why consent does not open a class today, or undefined if it does. Below 12 a parent or guardian consents, from 12 the youth
 * besides (an older consent of a parent alone no longer counts), from 16 the youth alone (Jeugdwet 7.3.4, 7.3.5, 7.3.15).
 * Of parents who both have authority one can consent for both; while that of one is disputed, it takes both (BW 1:253a, 1:253i).
 */
export function consentProblem(consents: readonly Consent[], dataClass: string, today: Day): Reason | undefined {
  let problem: Reason | undefined;
  for (const consent of consents) {
    if (consent.dataClass !== dataClass) continue;
    const found = problemOf(consent, today);
    if (found === undefined) return undefined;
    problem ??= found;
  }
  return problem ?? 'NO_CONSENT';
}

function problemOf({ birthDate, givenBy }: Consent, today: Day): Reason | undefined {
  const byYouth = givenBy.includes('YOUTH');
  const age = birthDate === undefined ? undefined : ageOn(birthDate, today);
  if (age !== undefined && age >= 16) return byYouth ? undefined : 'AGE_16_OWN_CONSENT';
  const needsYouth = age === undefined || age >= 12;
  if (givenBy.includes('AUTHORITY')) return !needsYouth || byYouth ? undefined : 'AGE_12_OWN_CONSENT';
  return givenBy.includes('DISPUTED_AUTHORITY') ? 'AUTHORITY_DISPUTED' : 'NO_CONSENT';
}
