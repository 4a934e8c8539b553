import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** Whether places can have been counted on a day: after the baseline, and not later than today. */
export function mayBeCountedOn(day: Day, baselineOn: Day, today: Day): Violation | undefined {
  if (day > today) return COUNTED_LATER;
  return day > baselineOn ? undefined : COUNTED_BEFORE;
}

const COUNTED_LATER: Violation = { rule: 'counted_by_today', message: 'De peildatum ligt in de toekomst.', wouldSatisfy: 'Kies vandaag of een eerdere dag.' };
const COUNTED_BEFORE: Violation = {
  rule: 'counted_after_baseline',
  message: 'De peildatum ligt niet na die van het uitgangspunt.',
  wouldSatisfy: 'Kies een latere dag.',
};

/** What constraints of the database mean to who counts. */
export const COUNT_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  capacity_count_pkey: { rule: 'counted_once_a_day', message: 'Voor deze dag is al geteld.', wouldSatisfy: 'Kies een andere dag.' },
};
