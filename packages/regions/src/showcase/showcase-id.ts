import { uuidOf } from '@ketengraaf/core';

/** The family name nobody else in a world has. */
export const SHOWCASE_NAME = 'Lindeman';

/** The id of a part of the showcase family: independent of seed, day and number of families. */
export function showcaseId(region: string, ...part: readonly (string | number)[]): string {
  return uuidOf('showcase', region, ...part);
}
