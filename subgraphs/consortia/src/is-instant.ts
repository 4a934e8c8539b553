/** Whether a part of a cursor is an instant as `toISOString` writes it. */
export function isInstant(part: string | null): boolean {
  return part !== null && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(part) && !Number.isNaN(Date.parse(part));
}
