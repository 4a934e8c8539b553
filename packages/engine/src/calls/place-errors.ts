import type { PartyError } from '../party';
import type { Asked } from './question';
import { knownPlace, note, noteOnce, type Run } from './run';
import { type DataObject, type DataPath, placesOf } from './walk';

const NAMELESS = 'The party gave no reason.';

/**
 * Notes what a party reports, at the places in the whole answer it speaks of: an entity that was asked about once can have many.
 * An error without a usable path belongs to the call, and is noted once.
 */
export function placeErrors<C>(run: Run<C>, party: string, asked: readonly Asked[], errors: readonly PartyError[]): void {
  const places = new Map<Asked, ReturnType<typeof allPlaces>>();
  const placesIn = (entry: Asked): ReturnType<typeof allPlaces> => {
    const known = places.get(entry) ?? allPlaces(run, entry);
    places.set(entry, known);
    return known;
  };
  for (const error of errors) {
    if (run.findings.length >= run.mostFindings) return;
    const { message, path = [], extensions }: Record<string, unknown> = isObject(error) ? error : {};
    const told = { message: typeof message === 'string' && message ? message : NAMELESS, extensions: { ...(isObject(extensions) && extensions), party } };
    const at = Array.isArray(path) ? path.filter((step) => typeof step === 'string' || typeof step === 'number') : [];
    const found = pathsOf(at, asked, placesIn);
    for (const place of found) note(run, { ...told, path: place });
    if (found.length > 0) continue;
    noteOnce(run, { ...told, path: knownPlace(asked.flatMap(({ paths }) => paths)) });
    if (at.length === 0) run.blanks.push(...asked.flatMap(({ blanks }) => blanks));
  }
}

function pathsOf(at: DataPath, asked: readonly Asked[], placesIn: (entry: Asked) => ReturnType<typeof allPlaces>): DataPath[] {
  const [head, index] = at;
  if (head === undefined) return [];
  const [whole] = asked;
  const entry = whole?.name === undefined ? whole : asked.find(({ name }) => name === head);
  if (!entry) return [];
  if (entry.name !== undefined && typeof index !== 'number') return [];
  const position = entry.name === undefined ? 0 : (index as number);
  const rest = (entry.name === undefined ? at : at.slice(2)).map((step) => (typeof step === 'string' ? (entry.renamed.get(step) ?? step) : step));
  const all = placesIn(entry);
  const found = (entry.targets[position] ?? []).flatMap(({ object, path }) => all[path]?.get(object) ?? []);
  return [...new Set(found)].map((place) => [...place, ...rest]);
}

function allPlaces<C>({ data }: Run<C>, { targets, paths }: Asked): ReadonlyMap<DataObject, readonly DataPath[]>[] {
  return paths.map((steps, path) => {
    const objects = new Set(targets.flat().flatMap((target) => (target.path === path ? [target.object] : [])));
    return placesOf(data, steps, objects);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
