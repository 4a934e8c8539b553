/** One field of what is exported: the name by which it is seen, and its value as text. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Writes anything that may be seen as names and texts: what lies within something else under a name with dots, nothing for null. */
export function fieldsOf(seen: unknown, name = ''): NamedValue[] {
  if (seen === null || seen === undefined) return [];
  if (seen instanceof Date) return [{ name, value: seen.toISOString() }];
  if (typeof seen !== 'object') return [{ name: name || 'value', value: String(seen) }];
  return Object.entries(seen).flatMap(([key, value]) => fieldsOf(value, name === '' ? key : `${name}.${key}`));
}
