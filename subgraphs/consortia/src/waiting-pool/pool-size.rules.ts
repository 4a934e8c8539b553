import { SMALLEST_CELL } from '@ketengraaf/access';

/** What may be told of a pool's two numbers: none under ten, and the youths on several lists are not to be found by taking one from the other. */
export function shownSize({ youths, entries }: { readonly youths: number; readonly entries: number }): { youths: number | null; entries: number | null } {
  if (youths < SMALLEST_CELL) return { youths: null, entries: null };
  const onSeveral = entries - youths;
  return { youths, entries: onSeveral > 0 && onSeveral < SMALLEST_CELL ? null : entries };
}
