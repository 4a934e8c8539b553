import type { Day } from '@ketengraaf/core';
import type { YouthRecord } from './record';

/**
 * The municipality of the address on the day before help with residence begins, which stays responsible during it
 * (woonplaatsbeginsel, Jeugdwet 1.1 since 2022); for other help, of the address on the day itself.
 */
export function residenceOn(residences: YouthRecord['residences'], day: Day): string {
  const before = residences.find(({ from, to }) => from < day && (to === null || day <= to)) ?? residences[0];
  if (!before) throw new Error(`there is no residence on ${day}`);
  return before.municipality;
}
