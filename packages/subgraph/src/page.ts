import { badUserInput } from './errors';

/** How many rows a page may have at most. */
export const LARGEST_PAGE = 100;

/** Checks how many rows are asked for. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE)
    throw badUserInput(`first must be a whole number from 1 to ${LARGEST_PAGE}, not ${first}.`);
  return first;
}

/** Writes the place of a row in its order as an opaque cursor. */
export function writeCursor(place: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads a cursor of as many parts as the order has. */
export function readCursor(cursor: string, parts: number): (string | null)[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === parts && place.every((part) => part === null || typeof part === 'string')) return place;
  } catch {
    // Falls through to the same refusal as any other cursor that is not one of ours.
  }
  throw badUserInput('after must be a cursor that an earlier page gave.');
}
