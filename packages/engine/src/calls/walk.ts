/** An object of parties' data. */
export type DataObject = Record<string, unknown>;

/** A place in data: names of fields and positions in lists. */
export type DataPath = readonly (string | number)[];

/** What is done with an object that is found: what it gives is put in the object's place. */
type Visit = (object: DataObject) => DataObject;

/**
 * Visits every object at a path (`@` for each list) once, in the order of the data; what is missing or of another shape is passed
 * over. Places share what was joined into them, so that most of a large answer is one list that stands in many places.
 */
export function walk(data: DataObject, path: readonly string[], visit: Visit): void {
  const seen = new Set<object>();
  const isNew = (value: object): boolean => !seen.has(value) && seen.add(value).size > 0;
  const into = (value: unknown, depth: number): unknown => {
    if (value === null || typeof value !== 'object') return value;
    const step = path[depth];
    if (Array.isArray(value)) {
      if (step !== '@' || !isNew(value)) return value;
      for (let index = 0; index < value.length; index += 1) {
        const item = value[index];
        const given = into(item, depth + 1);
        if (given !== item) value[index] = given;
      }
      return value;
    }
    const object = value as DataObject;
    if (step === undefined) return isNew(object) ? visit(object) : object;
    const held = step !== '@' && Object.hasOwn(object, step) ? object[step] : undefined;
    const given = into(held, depth + 1);
    if (given !== held) object[step] = given;
    return object;
  };
  into(data, 0);
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
