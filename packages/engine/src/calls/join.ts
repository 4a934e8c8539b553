import type { Kinship } from '../supergraph/kinship';
import type { DataObject } from './walk';

/**
 * Joins what a party answered of an object into what is known of it. Objects and lists are joined item by item; what is there is
 * never replaced by null. Gives the fields whose lists have another length than before: their items cannot be told apart, so
 * the list that was first stays as it is. Joined values are shared, not copied.
 */
export function join(target: DataObject, source: DataObject, kinship: Kinship): readonly string[] {
  const unequal: string[] = [];
  joinObject(target, source, kinship, unequal);
  return unequal;
}

function joinObject(into: DataObject, from: DataObject, kinship: Kinship, unequal: string[]): void {
  if (into === from) return;
  for (const key of Object.keys(from)) {
    if (key === '__proto__') continue;
    const known = Object.hasOwn(into, key) ? into[key] : undefined;
    if (known === undefined) into[key] = from[key];
    else if (key !== '__typename' || !kinship.isObject(known) || kinship.isObject(from.__typename))
      into[key] = joinValue(known, from[key], key, kinship, unequal);
  }
}

function joinValue(known: unknown, value: unknown, key: string, kinship: Kinship, unequal: string[]): unknown {
  if (value === null || value === undefined || value === known) return known;
  if (known === null || typeof known !== 'object' || typeof value !== 'object') return value;
  if (Array.isArray(known) !== Array.isArray(value)) return known;
  if (!Array.isArray(known) || !Array.isArray(value)) {
    joinObject(known as DataObject, value as DataObject, kinship, unequal);
    return known;
  }
  if (known.length !== value.length) unequal.push(key);
  else for (const [index, item] of value.entries()) known[index] = joinValue(known[index], item, key, kinship, unequal);
  return known;
}

/** A copy that shares nothing with the original. */
export function copy<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copy) as T;
  const copied: DataObject = {};
  for (const [key, item] of Object.entries(value)) if (key !== '__proto__') copied[key] = copy(item);
  return copied as T;
}
