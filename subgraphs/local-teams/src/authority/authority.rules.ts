import { addDays, birthday, type Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** Authority as it is recorded; `until` is its last day. */
export interface Recorded {
  readonly ground: 'BY_LAW' | 'COURT_ORDER' | 'GUARDIANSHIP';
  readonly courtOrder: string | undefined;
  readonly from: Day;
  readonly until: Day | undefined;
}

/** The last day on which anybody has authority over a youth: the eve of coming of age (BW 1:233, 1:245). */
export function lastDayOfAuthority(birthDate: Day): Day {
  return addDays(birthday(birthDate, 18), -1);
}

/** What stands in the way of recording authority over a youth, or undefined. */
export function mayBeHeld({ ground, courtOrder, from, until }: Recorded, birthDate: Day): Violation | undefined {
  if (ground !== 'BY_LAW' && courtOrder === undefined) return WITHOUT_ORDER;
  if (from < birthDate) return BEFORE_BIRTH;
  const last = lastDayOfAuthority(birthDate);
  if (from > last || (until !== undefined && until > last)) return OF_AGE;
  return until !== undefined && until < from ? NO_DAY : undefined;
}

/** What stands in the way of ending authority by the court, without saying by which order. */
export function mayEndBy(isByCourt: boolean, courtOrder: string | undefined): Violation | undefined {
  return isByCourt && courtOrder === undefined ? WITHOUT_ORDER : undefined;
}

const WITHOUT_ORDER: Violation = {
  rule: 'ground_has_court_order',
  message: 'Wat de rechter beslist of een testament bepaalt, heeft een kenmerk.',
  wouldSatisfy: 'Vul het kenmerk van de beschikking of het testament in.',
};
const BEFORE_BIRTH: Violation = {
  rule: 'authority_begins_at_birth',
  message: 'Gezag begint niet voor de geboorte.',
  wouldSatisfy: 'Kies een eerste dag op of na de geboortedatum.',
};
const OF_AGE: Violation = {
  rule: 'authority_ends_at_eighteen',
  message: 'Gezag eindigt op de achttiende verjaardag (BW 1:233).',
  wouldSatisfy: 'Kies dagen voor de achttiende verjaardag.',
};
const NO_DAY: Violation = {
  rule: 'authority_lasts_a_day',
  message: 'De laatste dag ligt voor de eerste.',
  wouldSatisfy: 'Kies een laatste dag op of na de eerste.',
};

/** What stands in the way of ending what is over, or is another youth's. */
export const NOT_HELD: Violation = { rule: 'authority_holds', message: 'Dit gezag geldt al niet meer.' };
/** What stands in the way of disputing what is disputed. */
export const DISPUTED: Violation = {
  rule: 'authority_is_undisputed',
  message: 'Dit gezag wordt al betwist, of geldt niet meer.',
  wouldSatisfy: 'Rond het lopende geschil eerst af.',
};
/** What stands in the way of settling what is not disputed. */
export const UNDISPUTED: Violation = { rule: 'authority_is_disputed', message: 'Dit gezag wordt niet betwist.' };

/** What the constraints of the tables say to who breaks them. */
export const CONSTRAINTS: Readonly<Record<string, Violation>> = {
  authority_is_held_once: {
    rule: 'authority_is_held_once',
    message: 'Deze persoon heeft in deze periode al gezag.',
    wouldSatisfy: 'Beëindig het lopende gezag eerst, of kies een latere eerste dag.',
  },
  two_have_authority: {
    rule: 'two_have_authority',
    message: 'Ten hoogste twee personen hebben tegelijk gezag over een jeugdige.',
    wouldSatisfy: 'Beëindig eerst het gezag van een van hen.',
  },
  parents_or_guardians: {
    rule: 'parents_or_guardians',
    message: 'Ouderlijk gezag en voogdij gaan niet samen (BW 1:245).',
    wouldSatisfy: 'Beëindig eerst het gezag van de ouders, of de voogdij.',
  },
};
