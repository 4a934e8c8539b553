import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** Whether something can begin on a day within help: while the help goes on, not ahead, and not to be over before it began. */
export function mayBeginOn(
  from: Day,
  plannedUntil: Day | null,
  { startedOn, endedOn }: { readonly startedOn: Day | null; readonly endedOn: Day | null },
  today: Day,
): Violation | undefined {
  if (endedOn !== null) return HELP_ENDED;
  if (startedOn === null || from < startedOn) return BEFORE_THE_HELP;
  if (from > today) return AHEAD;
  return plannedUntil !== null && plannedUntil < from ? OVER_BEFORE_IT_BEGAN : undefined;
}

/** Whether what began on a day, and has not ended, can have its last day on another. */
export function mayEndOn(on: Day, { from, until }: { readonly from: Day; readonly until: Day | null }, today: Day): Violation | undefined {
  if (until !== null) return IS_OVER;
  if (on > today) return AHEAD;
  return on < from ? OVER_BEFORE_IT_BEGAN : undefined;
}

const AHEAD: Violation = { rule: 'not_ahead', message: 'Deze dag ligt in de toekomst.', wouldSatisfy: 'Kies vandaag of een eerdere dag.' };
const HELP_ENDED: Violation = { rule: 'help_runs', message: 'Dit traject is al beëindigd.', wouldSatisfy: 'Verwijs opnieuw als er weer hulp nodig is.' };
const BEFORE_THE_HELP: Violation = {
  rule: 'during_the_help',
  message: 'De hulp is dan nog niet begonnen.',
  wouldSatisfy: 'Kies een dag vanaf de start van het traject.',
};
const OVER_BEFORE_IT_BEGAN: Violation = {
  rule: 'ends_after_it_began',
  message: 'De laatste dag ligt voor de eerste.',
  wouldSatisfy: 'Kies een laatste dag op of na de eerste.',
};
const IS_OVER: Violation = { rule: 'solution_runs', message: 'Deze oplossing is al beëindigd, zelf of met het traject.' };
