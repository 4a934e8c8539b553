/** What stands for a value that is not there or is withheld. */
export const NOTHING = '-';

/** One fact of an answer: what it is called and its text. */
type Fact = readonly [label: string, text: string];

/** A list of objects inside an answer. */
type Nested = readonly [label: string, items: readonly Readonly<Record<string, unknown>>[]];

/** An object of an answer, taken apart. */
export interface Flat {
  readonly facts: readonly Fact[];
  readonly lists: readonly Nested[];
}

/**
 * Takes an object apart into its facts and its lists: what stands in an object below it gets a longer label, a page's
 * `edges { node }` or `nodes` count as the list they hold, ids that nobody reads aloud are left out.
 */
export function flatten(value: Readonly<Record<string, unknown>>, prefix: readonly string[] = []): Flat {
  const facts: Fact[] = [];
  const lists: Nested[] = [];
  for (const [name, field] of Object.entries(value)) {
    if (name === '__typename' || (name === 'id' && Object.keys(value).length > 1)) continue;
    const at = [...prefix, ...(name === 'edges' || name === 'nodes' ? [] : [words(name)])];
    const label = at.join(' ') || words(name);
    if (isList(field)) lists.push([label, field.map(itemOf)]);
    else if (isObject(field)) {
      const below = flatten(field, at);
      facts.push(...below.facts);
      lists.push(...below.lists);
    } else facts.push([label, textOf(field)]);
  }
  return { facts, lists };
}

function itemOf(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isObject(item.node) ? item.node : item;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.some(isObject);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return NOTHING;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(textOf).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value).replace(/\s*\n\s*/g, ' ');
}

/** `nextEvaluationOn` as people read it. */
function words(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
