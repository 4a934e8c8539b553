import type { Measure } from '@ketengraaf/access';
import { birthday, type Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** A measure as the court imposed it; `until` is its last day. */
export interface Ordered {
  readonly kind: Measure;
  readonly from: Day;
  readonly until: Day | undefined;
  readonly orderedOn: Day;
}

const MAJORITY = 18;

/** What stands in the way of recording a measure by a court order, or undefined; supervision and guardianship are about minors (BW 1:233, 1:255, 1:258). */
export function mayBeImposed({ kind, from, until, orderedOn }: Ordered, birthDate: Day, today: Day): Violation | undefined {
  if (orderedOn > today) return ORDER_TO_COME;
  if (from < orderedOn) return BEFORE_ITS_ORDER;
  if (until !== undefined && until < from) return NO_DAY;
  if (kind === 'YOUTH_PROBATION') return undefined;
  const ends = birthday(birthDate, MAJORITY);
  if (from >= ends || (until !== undefined && until >= ends)) return OF_AGE;
  return kind === 'SUPERVISION_ORDER' && (until === undefined || until >= yearAfter(from)) ? A_YEAR : undefined;
}

/** The last day of a measure: what the court said, or the day before the youth comes of age; undefined where it has no end. */
export function lastDayOf({ kind, until }: Pick<Ordered, 'kind' | 'until'>, birthDate: Day, dayBefore: (day: Day) => Day): Day | undefined {
  return until ?? (kind === 'YOUTH_PROBATION' ? undefined : dayBefore(birthday(birthDate, MAJORITY)));
}

/** A year lasts up to the same day of the next. */
const yearAfter = (day: Day): Day => birthday(day, 1);

const ORDER_TO_COME: Violation = {
  rule: 'order_was_given',
  message: 'Een beschikking kan niet in de toekomst gegeven zijn.',
  wouldSatisfy: 'Kies vandaag of een eerdere dag als datum van de beschikking.',
};
const BEFORE_ITS_ORDER: Violation = {
  rule: 'measure_follows_its_order',
  message: 'Een maatregel begint niet voor de beschikking die hem oplegt.',
  wouldSatisfy: 'Kies als eerste dag de dag van de beschikking of een latere.',
};
const NO_DAY: Violation = {
  rule: 'measure_lasts_a_day',
  message: 'De laatste dag ligt voor de eerste.',
  wouldSatisfy: 'Kies een laatste dag op of na de eerste.',
};
const OF_AGE: Violation = {
  rule: 'measure_ends_at_eighteen',
  message: 'Een ondertoezichtstelling of voogdij geldt tot de achttiende verjaardag (BW 1:233).',
  wouldSatisfy: 'Kies een laatste dag voor de achttiende verjaardag.',
};
const A_YEAR: Violation = {
  rule: 'supervision_order_lasts_a_year',
  message: 'Een ondertoezichtstelling geldt ten hoogste een jaar (BW 1:258).',
  wouldSatisfy: 'Geef een laatste dag binnen een jaar; een verlenging wordt als nieuwe maatregel vastgelegd, met haar eigen beschikking.',
};

/** What stands in the way of ending what does not run and is not to run, or what another institution carries out. */
export const NOT_RUNNING: Violation = { rule: 'measure_runs', message: 'Deze maatregel loopt niet, of een andere instelling voert hem uit.' };

/** What the constraints of the facts say to who breaks them. */
export const CONSTRAINTS: Readonly<Record<string, Violation>> = {
  measures_follow_each_other: {
    rule: 'measures_follow_each_other',
    message: 'In deze periode geldt al een maatregel van deze soort, of een ondertoezichtstelling naast voogdij.',
    wouldSatisfy: 'Beëindig de lopende maatregel eerst, of laat deze beginnen na de laatste dag daarvan.',
  },
};
