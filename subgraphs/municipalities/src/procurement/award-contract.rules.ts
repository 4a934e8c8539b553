import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';
import { isPeriod } from '../period.rules';

/** A possibility to extend, as it is agreed. */
interface AgreedOption {
  readonly maxMonths: number;
  readonly decideBy: Day;
}

/** What is said of a contract's time. */
export interface AgreedTime {
  readonly decidedOn: Day;
  readonly from: Day;
  readonly lastDay: Day;
  readonly options: readonly AgreedOption[];
}

/** Whether a contract's time is sound: decided by today, ending after it begins, each option decided on before the time it would add. */
export function isSound({ decidedOn, from, lastDay, options }: AgreedTime, today: Day): Violation | undefined {
  if (decidedOn > today) return { rule: 'decided_by_today', message: 'De gunningsdatum ligt in de toekomst.', wouldSatisfy: `Kies ${today} of eerder.` };
  const reversed = isPeriod(from, lastDay);
  if (reversed) return reversed;
  let end = lastDay;
  for (const [index, { maxMonths, decideBy }] of options.entries()) {
    if (decideBy > end)
      return {
        rule: 'option_decided_in_time',
        message: `Over verlenging ${index + 1} wordt pas besloten als het contract al kan zijn geëindigd.`,
        wouldSatisfy: `Kies een beslisdatum tot en met ${end}.`,
      };
    end = monthsLater(end, maxMonths);
  }
  return undefined;
}

/** The same day some months later, or the last of that month where there is no such day. */
function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
