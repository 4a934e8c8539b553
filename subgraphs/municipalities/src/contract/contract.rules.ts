import { addDays, type Day } from '@ketengraaf/core';

/** What an option to extend a contract says about its end. */
export interface Extension {
  readonly maxMonths: number;
  readonly exercisedOn: Day | null;
}

/** The same day of the month some months later, or the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/** The last day a contract covers: the last day of its term, prolonged by the options that were exercised. */
export function lastDay(until: Day, options: readonly Extension[]): Day {
  const months = options.reduce((sum, { maxMonths, exercisedOn }) => sum + (exercisedOn === null ? 0 : maxMonths), 0);
  return addDays(addMonths(until, months), -1);
}
