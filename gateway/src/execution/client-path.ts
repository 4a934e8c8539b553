import type { Path } from '../upstream/problem';

const ENTITIES = '_entities';
/** How the planner renames a field of which one answer needs two versions. */
const PLANNER_ALIAS = /__alias_\d+$/;

/**
 * The path of a party's error as the client knows it. `fetchPath` is where the fetch belongs in the answer (`@` for lists);
 * `positions` gives, for an entity fetch, where each entity is. What cannot be told apart ends before the first list.
 */
export function clientPath(errorPath: Path | undefined, fetchPath: Path, positions: () => readonly (Path | undefined)[]): Path | undefined {
  const [head, index, ...rest] = errorPath ?? [];
  if (head === ENTITIES && typeof index === 'number') {
    const at = positions()[index];
    return at ? [...at, ...rest.map(plain)] : knownPart(fetchPath);
  }
  if (head === undefined || head === ENTITIES) return knownPart(fetchPath);
  return fetchPath.includes('@') ? knownPart(fetchPath) : [...fetchPath, ...(errorPath ?? []).map(plain)];
}

function knownPart(fetchPath: Path): Path | undefined {
  const list = fetchPath.indexOf('@');
  const known = list < 0 ? fetchPath : fetchPath.slice(0, list);
  return known.length > 0 ? known : undefined;
}

function plain(step: string | number): string | number {
  return typeof step === 'string' ? step.replace(PLANNER_ALIAS, '') : step;
}
