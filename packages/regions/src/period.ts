import type { Day } from '@ketengraaf/core';

/** A range in a row, from (included) to (left out); null is without end. Days, instants or whole numbers. */
export class Period {
  constructor(
    readonly from: string | number | null,
    readonly to: string | number | null,
  ) {}
}

/** The instant at which a working day begins, as PostgreSQL reads it. */
export function morningOf(day: Day): string {
  return `${day}T08:00:00Z`;
}

/** A range of instants from the morning of one day to the morning of another. */
export function mornings(from: Day, to: Day | null): Period {
  return new Period(morningOf(from), to === null ? null : morningOf(to));
}

/** The day a number of years and months after (or, negative, before) another; a day the month lacks becomes its last. */
export function shifted(day: Day, years: number, months = 0): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + years * 12 + months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
