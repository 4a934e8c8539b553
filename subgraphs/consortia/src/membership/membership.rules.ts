import type { Day, Expertise } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** Members come and go from today on: what was is not rewritten. */
export function mayChangeFrom(day: Day, today: Day): Violation | undefined {
  return day >= today ? undefined : { rule: 'from_today', message: 'Wat geweest is, verandert niet.', wouldSatisfy: `Kies ${today} of later.` };
}

/** What is asked of who helps on: it is a member the day after, and has each specialism in which somebody is helped. */
export function canHelpOn(needed: readonly Expertise[], successor: readonly Expertise[] | undefined, isGiven: boolean): Violation | undefined {
  if (needed.length === 0) return undefined;
  if (!isGiven)
    return { rule: 'nobody_loses_help', message: `Dit lid helpt dan nog jeugdigen: ${needed.join(', ')}.`, wouldSatisfy: 'Noem het lid dat verder helpt.' };
  if (!successor)
    return { rule: 'successor_is_member', message: 'De opvolger is de dag erna geen ander lid.', wouldSatisfy: 'Noem een lid van het consortium.' };
  const lacking = needed.filter((expertise) => !successor.includes(expertise));
  if (lacking.length === 0) return undefined;
  return { rule: 'successor_has_expertise', message: `De opvolger mist: ${lacking.join(', ')}.`, wouldSatisfy: 'Noem een lid met deze expertise.' };
}

/** What the constraints of the table mean to who joins. */
export const MEMBERSHIP_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  one_membership_at_a_time: { rule: 'one_membership_at_a_time', message: 'Deze aanbieder is dan al lid.', wouldSatisfy: 'Kies een latere dag.' },
};
