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

/** Reads where the last page ended, checking each part of the order, or gives nulls for the first page; a cursor of another list never reaches the database. */
export function placeAfter(after: string | null | undefined, checks: readonly ((part: string | null) => boolean)[]): (string | null)[] {
  if (after === null || after === undefined) return checks.map(() => null);
  try {
    const place: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === checks.length && checks.every((check, index) => isPart(place[index]) && check(place[index]))) return place;
  } catch {
    // Falls through to the same refusal as any other cursor that is not one of ours.
  }
  throw badUserInput('after must be a cursor that an earlier page gave.');
}

/** Text that PostgreSQL can take, or nothing. */
function isPart(part: unknown): part is string | null {
  return part === null || (typeof part === 'string' && !part.includes('\u0000'));
}
