import type { Day, ResidenceType } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** Whether something can be an alternative at home for a way of living: for what is away from home. */
export function mayReplace(residenceType: ResidenceType): Violation | undefined {
  return residenceType === 'OWN_HOME' || residenceType === 'NETWORK' ? AT_HOME_ALREADY : undefined;
}

/** Whether an alternative that began on a day, and did not end, can end on another. */
export function mayEnd({ from, until }: { readonly from: Day; readonly until: Day | null }, on: Day): Violation | undefined {
  if (until !== null) return IS_OVER;
  return on > from ? undefined : BEFORE_IT_BEGAN;
}

const AT_HOME_ALREADY: Violation = {
  rule: 'alternative_for_residence',
  message: 'Een alternatief komt in de plaats van verblijf buiten het eigen netwerk.',
  wouldSatisfy: 'Noem de verblijfsvorm die anders nodig was.',
};
const IS_OVER: Violation = { rule: 'alternative_runs', message: 'Dit alternatief is al beëindigd.' };
const BEFORE_IT_BEGAN: Violation = {
  rule: 'alternative_lasts_a_day',
  message: 'Een alternatief eindigt na de dag waarop het begon.',
  wouldSatisfy: 'Kies een latere dag.',
};

/** What constraints of the database mean to who reports. */
export const ALTERNATIVE_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  one_alternative_at_a_time: {
    rule: 'one_alternative_at_a_time',
    message: 'Binnen dit traject loopt in deze periode al een alternatief.',
    wouldSatisfy: 'Beëindig eerst het andere alternatief.',
  },
};
