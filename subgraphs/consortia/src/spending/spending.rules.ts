import { addDays, type Day } from '@ketengraaf/core';

/** What was reported of one month, by its first day. */
export interface MonthSpent {
  readonly month: Day;
  readonly amountCents: number;
}

/** What the reports of a year come to, and what they promise. */
export interface Outlook {
  readonly reportedCents: number;
  /** Months of the year, up to the last that was reported, of which there is no report. */
  readonly missing: readonly Day[];
  /** The reports extended over the whole year by their average; null before the first report. */
  readonly forecastCents: number | null;
  /** The last day that the budget lasts; null if it lasts the year, or if there is no telling. */
  readonly depletedOn: Day | null;
}

const monthOf = (year: number, index: number): Day => `${year}-${String(index + 1).padStart(2, '0')}-01`;
const daysIn = (month: Day): number => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();

/**
 * The outlook of a budget on what was reported: every month that was not reported is taken to cost the average of those that
 * were, and within a month spending is taken to be even.
 */
export function outlookOf(year: number, budgetCents: number | null, reports: readonly MonthSpent[]): Outlook {
  const spent = new Map(reports.filter(({ month }) => month.startsWith(`${year}-`)).map(({ month, amountCents }) => [month, amountCents]));
  const reportedCents = [...spent.values()].reduce((sum, cents) => sum + cents, 0);
  const months = Array.from({ length: 12 }, (_, index) => monthOf(year, index));
  const last = [...spent.keys()].sort().at(-1);
  if (last === undefined) return { reportedCents, missing: [], forecastCents: null, depletedOn: null };
  const average = reportedCents / spent.size;
  const forecastCents = Math.round(reportedCents + average * (12 - spent.size));
  const missing = months.filter((month) => month < last && !spent.has(month));
  return {
    reportedCents,
    missing,
    forecastCents,
    depletedOn: budgetCents === null ? null : lastDayOf(budgetCents, months, (month) => spent.get(month) ?? average),
  };
}

function lastDayOf(budgetCents: number, months: readonly Day[], spentIn: (month: Day) => number): Day | null {
  let left = budgetCents;
  for (const month of months) {
    const cents = spentIn(month);
    if (cents > left) return addDays(month, Math.floor((left / cents) * daysIn(month)) - 1);
    left -= cents;
  }
  return null;
}
