import type { Day } from '@ketengraaf/core';
import type { Door } from '@ketengraaf/door';

/** The day that is asked for, or today by the clock of the database. */
export async function dayAsked(on: Day | null | undefined, door: Door): Promise<Day> {
  return on ?? (await door.enter()).today;
}
