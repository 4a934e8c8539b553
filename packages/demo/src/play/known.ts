/** What the acts of a story kept for those after them, by name. */
export type Known = ReadonlyMap<string, unknown>;

/**
 * The value at a path such as `openPlan.familyPlan.version`. In a list a number takes an element, `[field=value]` (or
 * `[field/field=value]`) the first that has that value, and `length` counts them.
 */
export function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    const wanted = /^\[([\w/]+)=(.*)\]$/.exec(step);
    if (wanted) return Array.isArray(value) ? value.find((element) => String((wanted[1] ?? '').split('/').reduce(fieldOf, element)) === wanted[2]) : undefined;
    return fieldOf(value, step);
  }, data);
}

function fieldOf(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
}

/** A value with each text `$name` in it replaced by what is known under that name; throws where nothing is. */
export function filledIn<Value>(value: Value, known: Known): Value {
  return replaced(value, known) as Value;
}

function replaced(value: unknown, known: Known): unknown {
  if (typeof value === 'string' && value.startsWith('$')) {
    const name = value.slice(1);
    if (!known.has(name)) throw new Error(`No earlier act kept "${name}".`);
    return known.get(name);
  }
  if (Array.isArray(value)) return value.map((element) => replaced(element, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, replaced(part, known)]));
}
