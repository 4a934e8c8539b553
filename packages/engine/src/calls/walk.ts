/** An object of parties' data. */
export type DataObject = Record<string, unknown>;

/** A place in data: names of fields and positions in lists. */
export type DataPath = readonly (string | number)[];

/** Visits every object at a path (`@` for each list) in the order of the data; what is missing or of another shape is passed over. */
export function walk(value: unknown, path: readonly string[], visit: (object: DataObject) => void, depth = 0): void {
  if (value === null || typeof value !== 'object') return;
  const step = path[depth];
  if (Array.isArray(value)) {
    if (step === '@') for (const item of value) walk(item, path, visit, depth + 1);
  } else if (step === undefined) visit(value as DataObject);
  else if (step !== '@' && Object.hasOwn(value, step)) walk((value as DataObject)[step], path, visit, depth + 1);
}

/** Every place of the given objects at a path. One object can have several places. */
export function placesOf(data: DataObject, path: readonly string[], objects: ReadonlySet<DataObject>): ReadonlyMap<DataObject, readonly DataPath[]> {
  const places = new Map<DataObject, DataPath[]>();
  const search = (value: unknown, depth: number, at: DataPath): void => {
    if (value === null || typeof value !== 'object') return;
    const step = path[depth];
    if (Array.isArray(value)) {
      if (step === '@') for (const [index, item] of value.entries()) search(item, depth + 1, [...at, index]);
    } else if (step !== undefined) {
      if (step !== '@' && Object.hasOwn(value, step)) search((value as DataObject)[step], depth + 1, [...at, step]);
    } else if (objects.has(value as DataObject)) {
      const known = places.get(value as DataObject);
      if (known) known.push(at);
      else places.set(value as DataObject, [at]);
    }
  };
  search(data, 0, []);
  return places;
}
