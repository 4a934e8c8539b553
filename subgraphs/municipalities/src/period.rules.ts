import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** A period has at least one day; without a last day it goes on. */
export function isPeriod(from: Day, lastDay: Day | null | undefined): Violation | undefined {
  if (!lastDay || from <= lastDay) return undefined;
  return { rule: 'ends_after_it_begins', message: 'De laatste dag ligt voor de eerste.', wouldSatisfy: `Kies een laatste dag vanaf ${from}.` };
}
