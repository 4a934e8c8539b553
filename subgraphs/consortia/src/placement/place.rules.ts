import type { Day, ResidenceType } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** Ways of living for which somebody runs a place. */
const WITH_LOCATION: readonly ResidenceType[] = ['FAMILY_HOME', 'SMALL_GROUP', 'GROUP', 'SECURE'];

/** A place that is meant, as far as it is known of it. */
export interface MeantPlace {
  readonly residenceType: ResidenceType;
  readonly courtAuthorisation: string | null;
  /** Whose location it is on that day: of a member, of somebody else, or of nobody where none was given. */
  readonly locationOf: 'MEMBER' | 'OTHER' | 'NOBODY';
  /** How the reservation stands by which there is a place: of this consortium and confirmed, anything else, or none at all. */
  readonly reservation: 'CONFIRMED' | 'OTHER' | 'NONE';
}

/** Whether a youth may be given a place: secure care only with a court's authorisation (Jeugdwet 6.1.2), and a place of a member. */
export function mayBeGiven({ residenceType, courtAuthorisation, locationOf, reservation }: MeantPlace): Violation | undefined {
  if (residenceType === 'SECURE' && courtAuthorisation === null) return WITHOUT_COURT;
  if (locationOf === 'OTHER') return NOT_OF_A_MEMBER;
  if (WITH_LOCATION.includes(residenceType) && locationOf === 'NOBODY') return WITHOUT_LOCATION;
  return reservation === 'OTHER' ? NOT_RESERVED : undefined;
}

/** Whether a placement can begin on a day of its trajectory. */
export function mayBeginOn(day: Day, { startedOn, endedOn }: { readonly startedOn: Day | null; readonly endedOn: Day | null }): Violation | undefined {
  if (startedOn === null || day < startedOn) return BEFORE_THE_HELP;
  return endedOn !== null && day >= endedOn ? AFTER_THE_HELP : undefined;
}

/** Whether a placement can end on a day: after it began, and not after it has ended. */
export function mayEndOn(day: Day, { from, until }: { readonly from: Day; readonly until: Day | null }): Violation | undefined {
  if (until !== null && until <= day) return HAS_ENDED;
  return day > from ? undefined : BEFORE_IT_BEGAN;
}

const WITHOUT_COURT: Violation = {
  rule: 'secure_care_is_authorised',
  message: 'Gesloten plaatsing kan alleen met een machtiging van de kinderrechter (Jeugdwet 6.1.2).',
  wouldSatisfy: 'Vermeld het kenmerk van de machtiging gesloten jeugdhulp.',
};
const NOT_OF_A_MEMBER: Violation = {
  rule: 'place_is_of_a_member',
  message: 'Deze locatie is niet van een deelnemer van uw consortium.',
  wouldSatisfy: 'Kies een locatie van een deelnemer.',
};
const WITHOUT_LOCATION: Violation = {
  rule: 'place_has_a_location',
  message: 'Bij deze verblijfsvorm hoort een locatie.',
  wouldSatisfy: 'Vermeld de locatie.',
};
const NOT_RESERVED: Violation = {
  rule: 'reservation_is_confirmed',
  message: 'De optie is niet van uw consortium of niet bevestigd.',
  wouldSatisfy: 'Bevestig de optie eerst, of plaats zonder optie.',
};
const BEFORE_THE_HELP: Violation = {
  rule: 'placed_during_the_help',
  message: 'Het traject is dan nog niet begonnen.',
  wouldSatisfy: 'Kies een dag vanaf de start van het traject.',
};
const AFTER_THE_HELP: Violation = {
  rule: 'placed_during_the_help',
  message: 'Het traject is dan al beëindigd.',
  wouldSatisfy: 'Kies een dag voor het einde van het traject.',
};
const HAS_ENDED: Violation = {
  rule: 'placement_runs',
  message: 'Deze plaatsing is dan al beëindigd.',
  wouldSatisfy: 'Kies een eerdere dag, of een plaatsing die nog loopt.',
};
const BEFORE_IT_BEGAN: Violation = {
  rule: 'placement_lasts_a_day',
  message: 'Een plaatsing eindigt na de dag waarop zij begon.',
  wouldSatisfy: 'Kies een latere dag.',
};

/** What constraints of the database mean to who places. */
export const PLACEMENT_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  secure_care_is_authorised: WITHOUT_COURT,
  authorisation_is_named: { ...WITHOUT_COURT, rule: 'authorisation_is_named', message: 'Het kenmerk van de machtiging is te kort.' },
  one_place_at_a_time: {
    rule: 'one_place_at_a_time',
    message: 'De jeugdige heeft in deze periode al een plaatsing.',
    wouldSatisfy: 'Plaats de jeugdige door, of beëindig eerst de andere plaatsing.',
  },
  reservation_is_used_once: {
    rule: 'reservation_is_used_once',
    message: 'Met deze optie is al een jeugdige geplaatst.',
    wouldSatisfy: 'Neem een nieuwe optie.',
  },
};
