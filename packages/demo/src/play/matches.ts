/** What a value must hold: the same value, an object with at least these fields, a list with at least these elements (none at all for an empty one), or whatever a test says. */
export type Expected = string | number | boolean | null | readonly Expected[] | { readonly [field: string]: Expected } | ((value: unknown) => boolean);

/** Whether a value holds what is expected of it. */
export function matches(expected: Expected, value: unknown): boolean {
  if (typeof expected === 'function') return expected(value);
  if (Array.isArray(expected)) {
    if (!Array.isArray(value)) return false;
    return expected.length === 0 ? value.length === 0 : expected.every((wanted) => value.some((element) => matches(wanted, element)));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof value !== 'object' || value === null) return false;
    return Object.entries(expected).every(([field, wanted]) => matches(wanted, (value as Readonly<Record<string, unknown>>)[field]));
  }
  return expected === value;
}

/** Anything but nothing. */
export const SOMETHING: Expected = (value) => value !== null && value !== undefined;

/** A list with so many elements, or more. */
export const atLeast =
  (count: number): Expected =>
  (value) =>
    Array.isArray(value) && value.length >= count;

/** A text that holds another. */
export const holding =
  (part: string): Expected =>
  (value) =>
    typeof value === 'string' && value.includes(part);
