import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** What is reported. */
export interface Reported {
  readonly placesTotal: number;
  readonly placesAvailable: number;
  readonly availableFrom: Day | null;
}

const MOST_PLACES = 1000;

/** Whether a report can be true on a day: what stands in its way, or undefined. */
export function mayBeReported({ placesTotal, placesAvailable, availableFrom }: Reported, today: Day): Violation | undefined {
  if (placesTotal < 0 || placesAvailable < 0 || placesTotal > MOST_PLACES) return NOT_A_NUMBER_OF_PLACES;
  if (placesAvailable > placesTotal) return MORE_FREE_THAN_THERE_ARE;
  return availableFrom !== null && availableFrom < today ? FREE_IN_THE_PAST : undefined;
}

/** What constraints of the database mean to who reports. */
export const CAPACITY_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  capacity_observation_pkey: {
    rule: 'one_report_at_an_instant',
    message: 'Voor dit moment is al een melding gedaan.',
    wouldSatisfy: 'Meld opnieuw.',
  },
};

const NOT_A_NUMBER_OF_PLACES: Violation = {
  rule: 'number_of_places',
  message: `Een eenheid heeft 0 tot ${MOST_PLACES} plekken.`,
  wouldSatisfy: 'Geef aantallen van 0 of meer op.',
};
const MORE_FREE_THAN_THERE_ARE: Violation = {
  rule: 'no_more_free_than_there_are',
  message: 'Er kunnen niet meer plekken vrij zijn dan er zijn.',
  wouldSatisfy: 'Geef hooguit zoveel vrije plekken op als er plekken zijn.',
};
const FREE_IN_THE_PAST: Violation = {
  rule: 'available_from_today',
  message: 'De dag waarop een plek vrijkomt ligt in het verleden.',
  wouldSatisfy: 'Geef vandaag of een latere dag op, of laat de dag weg.',
};
