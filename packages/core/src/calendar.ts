/** A day as `YYYY-MM-DD`; the law's ages and terms count in days of Europe/Amsterdam. */
export type Day = string;

const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether a text is a day that exists: `2025-02-29` is not, nor is any of a year 0, which PostgreSQL does not know. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !DAY.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** The day it is in the Netherlands at an instant. */
export function dayOf(instant: Date): Day {
  return AMSTERDAM.format(instant);
}

/** The day that lies a number of days after (or, negative, before) another. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** How many days lie from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_A_DAY);
}

/** Age in whole years on a day; who is born on 29 February comes of age on 1 March in other years (Dutch law: the day must be completed). */
export function ageOn(birthDay: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return on.slice(5) < birthDay.slice(5) ? years - 1 : years;
}

/** The day somebody reaches an age. */
export function birthday(birthDay: Day, age: number): Day {
  const year = String(Number(birthDay.slice(0, 4)) + age).padStart(4, '0');
  const day = `${year}${birthDay.slice(4)}`;
  return isDay(day) ? day : `${year}-03-01`;
}
