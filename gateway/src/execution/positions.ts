import { isDeepStrictEqual } from 'node:util';
import type { Path } from '../upstream/problem';

/** An object in the answer so far, and where it is. */
interface Place {
  readonly at: Path;
  readonly value: unknown;
}

/**
 * Where in the client's answer each entity is that a party is asked about. `roots` are the root answers so far, in the order
 * they came; the engine joins later answers into their objects, so that everything hangs below them. `path` has `@` for each
 * list. The engine asks about the objects on the path in order, but leaves out those that lack a key or are of another type.
 */
export function positionsOf(roots: readonly Readonly<Record<string, unknown>>[], path: Path, representations: readonly unknown[]): (Path | undefined)[] {
  const places = placesAt(roots, path);
  if (places.length === representations.length) return places.map(({ at }) => at);
  const withTypes = matched(places, representations, gives);
  // An input rewrite can change the type name on its way to a party (interface objects); the other keys still tell.
  return withTypes.includes(undefined) ? matched(places, representations, (value, keys) => gives(value, keys, ['__typename'])) : withTypes;
}

function placesAt(roots: readonly Readonly<Record<string, unknown>>[], path: Path): Place[] {
  const places: Place[] = [];
  const walk = (value: unknown, depth: number, at: Path): void => {
    if (value === null || value === undefined) return;
    const step = path[depth];
    if (step === undefined) places.push({ at, value });
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, step === '@' ? depth + 1 : depth, [...at, index]);
    else if (typeof value === 'object' && Object.hasOwn(value, step)) walk((value as Record<string, unknown>)[step], depth + 1, [...at, step]);
  };
  const [head] = path;
  if (head !== undefined) walk(roots.find((root) => Object.hasOwn(root, head) && root[head] !== null)?.[head], 1, [head]);
  return places;
}

function matched(places: readonly Place[], representations: readonly unknown[], same: (value: unknown, keys: unknown) => boolean): (Path | undefined)[] {
  let next = 0;
  return representations.map((keys) => {
    while (next < places.length && !same(places[next]?.value, keys)) next += 1;
    const place = places[next];
    next += 1;
    return place?.at;
  });
}

function gives(value: unknown, keys: unknown, except: readonly string[] = []): boolean {
  const object = value as Record<string, unknown>;
  return Object.entries(keys as object).every(([name, key]) => except.includes(name) || contains(object[name], key));
}

/** An object holds at least what a representation took from it. */
function contains(value: unknown, key: unknown): boolean {
  if (Array.isArray(key)) return Array.isArray(value) && value.length === key.length && key.every((item, index) => contains(value[index], item));
  if (typeof key === 'object' && key !== null) return typeof value === 'object' && value !== null && gives(value, key);
  return isDeepStrictEqual(value, key);
}
