import type { Plain } from '../ask';

type Path = readonly (string | number)[];

/** The place where an error's null shows: the first null on its way, or the end of its path. */
function nullOf(data: unknown, path: Path): string {
  let value = data;
  const way: (string | number)[] = [];
  for (const step of path) {
    if (value === null || value === undefined) break;
    way.push(step);
    value = (value as Record<string | number, unknown>)[step];
  }
  return JSON.stringify(way);
}

/** What of a result must be alike: the data with its order, and where errors left nulls. */
export function essence({ data, errors = [] }: Plain): { data: string; nulls: string[] } {
  const nulls = new Set(errors.map(({ path = [] }) => nullOf(data, path)));
  return { data: JSON.stringify(data), nulls: [...nulls].sort() };
}

/** What is told twice of one place. */
export function toldTwice({ errors = [] }: Plain): string[] {
  const paths = errors.map(({ path, message, extensions }) => JSON.stringify([path, message, extensions?.party]));
  return paths.filter((path, index) => paths.indexOf(path) !== index);
}

/** Whether an error tells why there is nothing at a place: it is at, below or above it, or belongs to no place. */
function tells({ errors = [] }: Plain, place: Path): boolean {
  return errors.some(({ path = [] }) => path.every((step, index) => index >= place.length || place[index] === step));
}

/** What a result has that the truth has not, or lacks without an error. */
export function untrue(result: Plain, truth: unknown): string[] {
  const wrong: string[] = [];
  const search = (value: unknown, real: unknown, place: Path): void => {
    if (value === null || value === undefined) {
      if (real !== null && real !== undefined && !tells(result, place)) wrong.push(`nothing at ${JSON.stringify(place)} without an error`);
    } else if (Array.isArray(value)) {
      if (!Array.isArray(real) || real.length !== value.length) wrong.push(`another list at ${JSON.stringify(place)}`);
      else for (const [index, item] of value.entries()) search(item, real[index], [...place, index]);
    } else if (typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) search(item, (real as Record<string, unknown> | null)?.[key], [...place, key]);
    } else if (value !== real) wrong.push(`${JSON.stringify(value)} for ${JSON.stringify(real)} at ${JSON.stringify(place)}`);
  };
  search(result.data, truth, []);
  return wrong;
}
