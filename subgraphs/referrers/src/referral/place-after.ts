import { isDay, isUuid } from '@ketengraaf/core';
import { badUserInput, readCursor } from '@ketengraaf/subgraph';

/** The day and identifier after which the next page begins; nulls for the first. */
export function placeAfter(cursor: string | null | undefined): readonly (string | null)[] {
  if (!cursor) return [null, null];
  const [day, id] = readCursor(cursor, 2);
  if (!isDay(day) || !isUuid(id)) throw badUserInput('after must be a cursor that an earlier page gave.');
  return [day, id];
}
