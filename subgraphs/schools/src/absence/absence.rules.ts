import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** Absence without leave of so many hours in four weeks is reported (Leerplichtwet 1969, article 21a). */
const REPORTED_FROM_HOURS = 16;

/** Absence as it is weighed; `hoursBefore` are those without leave in the four weeks up to that day. */
export interface Absence {
  readonly kind: string;
  readonly hours: number;
  readonly hoursBefore: number;
  readonly isReported: boolean;
}

/** Whether absence may be signalled without the attendance officer being told. */
export function mustBeReported({ kind, hours, hoursBefore, isReported }: Absence): Violation | undefined {
  return kind === 'UNAUTHORISED' && !isReported && hours + hoursBefore >= REPORTED_FROM_HOURS ? UNREPORTED : undefined;
}

/** Whether absence can be signalled on a day: of a pupil that was enrolled then, and not before it happened. */
export function maySignalOn(day: Day, today: Day, isEnrolled: boolean): Violation | undefined {
  if (day > today) return YET_TO_COME;
  return isEnrolled ? undefined : NOT_A_PUPIL;
}

const UNREPORTED: Violation = {
  rule: 'sixteen_hours_are_reported',
  message: 'Zestien uur ongeoorloofd verzuim in vier weken wordt gemeld bij leerplicht (Leerplichtwet 21a).',
  wouldSatisfy: 'Meld het bij de leerplichtambtenaar en leg dat vast.',
};
const YET_TO_COME: Violation = {
  rule: 'absence_has_happened',
  message: 'Deze dag moet nog komen.',
  wouldSatisfy: 'Kies vandaag of een eerdere dag.',
};
const NOT_A_PUPIL: Violation = {
  rule: 'absence_is_of_own_pupil',
  message: 'De jeugdige stond op deze dag niet bij uw school ingeschreven.',
  wouldSatisfy: 'Kies een dag in de periode van inschrijving.',
};
