import { addDays, type Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

const LONGEST_DAYS = 365;

/** Whether aftercare follows a plan: it is closed. */
export function mustBeClosed(closedOn: Day | null): Violation | undefined {
  if (closedOn !== null) return undefined;
  return { rule: 'aftercare_follows_a_plan', message: 'Het plan loopt nog.', wouldSatisfy: 'Sluit eerst het plan af.' };
}

/** Whether the days of aftercare fit: it ends within a year, and the next contact lies in it. */
export function mayLast(until: Day, nextContactOn: Day, today: Day): Violation | undefined {
  const latest = addDays(today, LONGEST_DAYS);
  if (until <= today || until > latest) {
    return { rule: 'aftercare_lasts_a_year', message: 'Nazorg duurt ten hoogste een jaar.', wouldSatisfy: `Kies een dag na vandaag en uiterlijk ${latest}.` };
  }
  if (nextContactOn > today && nextContactOn < until) return undefined;
  return {
    rule: 'contact_lies_in_aftercare',
    message: 'Het volgende contact valt niet in de nazorg.',
    wouldSatisfy: `Kies een dag na vandaag en voor ${until}.`,
  };
}

/** Whether there is aftercare that lasts. */
export function mustLast(isThere: boolean): Violation | undefined {
  if (isThere) return undefined;
  return { rule: 'aftercare_ends_once', message: 'Bij dit plan loopt geen nazorg.', wouldSatisfy: 'Start eerst nazorg.' };
}
