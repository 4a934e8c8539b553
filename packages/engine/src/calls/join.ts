import type { Kinship } from '../supergraph/kinship';
import type { DataObject } from './walk';

/**
 * Joins what a party answered of an object into what is known of it. Objects and lists are joined item by item; what is there is
 * never replaced by null. Gives the fields whose lists have another length than before: their items cannot be told apart, so
 * the list that was first stays as it is. Joined values are shared, not copied.
 */
export function join(target: DataObject, source: DataObject, kinship: Kinship): readonly string[] {
  const unequal: string[] = [];
  const ofObject = (into: DataObject, from: DataObject): void => {
    if (into === from) return;
    for (const key of Object.keys(from)) {
      if (key === '__proto__') continue;
      if (key === '__typename' && kinship.isObject(into.__typename) && !kinship.isObject(from.__typename)) continue;
      const known = Object.hasOwn(into, key) ? into[key] : undefined;
      into[key] = known === undefined ? from[key] : ofValue(known, from[key], key);
    }
  };
  const ofValue = (known: unknown, value: unknown, key: string): unknown => {
    if (value === null || value === undefined) return known;
    if (known === null || typeof known !== 'object' || typeof value !== 'object') return value;
    if (Array.isArray(known) !== Array.isArray(value)) return known;
    if (!Array.isArray(known) || !Array.isArray(value)) {
      ofObject(known as DataObject, value as DataObject);
      return known;
    }
    if (known.length !== value.length) unequal.push(key);
    else for (const [index, item] of value.entries()) known[index] = ofValue(known[index], item, key);
    return known;
  };
  ofObject(target, source);
  return unequal;
}

/** A copy that shares nothing with the original. */
export function copy<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copy) as T;
  const copied: DataObject = {};
  for (const [key, item] of Object.entries(value)) if (key !== '__proto__') copied[key] = copy(item);
  return copied as T;
}
