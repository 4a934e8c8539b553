import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** The latest address of a youth in a municipality; `until` is null while it holds. */
export interface LatestAddress {
  readonly municipality: string;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Whether a youth can move from its latest address to a municipality on a day. */
export function mayMove(latest: LatestAddress | undefined, municipality: string, on: Day): Violation | undefined {
  if (!latest || latest.until !== null) return NOT_HERE;
  if (latest.municipality === municipality) return SAME_MUNICIPALITY;
  return latest.from === null || on > latest.from ? undefined : TOO_EARLY;
}

const NOT_HERE: Violation = {
  rule: 'moves_from_own_municipality',
  message: 'De jeugdige staat niet (meer) in uw gemeente ingeschreven.',
  wouldSatisfy: 'De gemeente waar de jeugdige nu staat ingeschreven, legt de verhuizing vast.',
};
const SAME_MUNICIPALITY: Violation = {
  rule: 'moves_to_another_municipality',
  message: 'De jeugdige woont al in deze gemeente.',
  wouldSatisfy: 'Noem de gemeente waarheen de jeugdige verhuist.',
};
const TOO_EARLY: Violation = {
  rule: 'address_lasts_a_day',
  message: 'De verhuizing kan niet voor of op de eerste dag van de inschrijving vallen.',
  wouldSatisfy: 'Kies een latere dag.',
};

/** What constraints of the database mean to who records a move. */
export const MOVE_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  municipality_exists: { rule: 'municipality_exists', message: 'Er is geen gemeente met deze code.', wouldSatisfy: 'Controleer de gemeentecode.' },
  one_address_at_a_time: {
    rule: 'one_address_at_a_time',
    message: 'De jeugdige heeft in deze periode al een ander adres.',
    wouldSatisfy: 'Kies een latere dag.',
  },
};
