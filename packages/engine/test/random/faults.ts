import type { PartyAnswer } from '../../src/party';

/** Something that goes wrong with an answer. */
export interface Fault {
  readonly name: string;
  /** Whether that anything is missing must be told: that nobody was found need not, unless a null spreads from it. */
  readonly told: boolean;
  spoil(answer: PartyAnswer): PartyAnswer | undefined;
}

const ENTITIES = /^_(entities|\d+)$/;

/** All that a party does wrong in tests. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'resets the connection',
    told: true,
    spoil() {
      throw new Error('connection reset');
    },
  },
  { name: 'has no answer', told: true, spoil: () => undefined },
  { name: 'answers with text', told: true, spoil: () => '<html>' as never },
  { name: 'answers with a list', told: true, spoil: () => [] as never },
  { name: 'answers without data or errors', told: true, spoil: () => ({}) },
  { name: 'refuses it all', told: true, spoil: () => ({ data: null, errors: [{ message: 'not for you', extensions: { code: 'FORBIDDEN' } }] }) },
  { name: 'refuses without words', told: true, spoil: () => ({ data: null, errors: [{}] }) },
  { name: 'loses an entity', told: true, spoil: entities((all) => all.slice(1)) },
  { name: 'finds nobody', told: false, spoil: entities((all) => all.map(() => null)) },
  { name: 'gives another type', told: true, spoil: entities((all) => all.map((one) => one && { ...(one as object), __typename: 'V0' })) },
  { name: 'gives numbers for objects', told: true, spoil: entities((all) => all.map(() => 1)) },
  { name: 'gives one entity too many', told: true, spoil: entities((all) => [...all, ...all.slice(0, 1)]) },
  { name: 'gives lists for entities', told: true, spoil: entities((all) => all.map((one) => [one])) },
  { name: 'gives lists for objects', told: true, spoil: ({ data, errors }) => ({ data: inside(data, (object) => [object]) as PartyAnswer['data'], errors }) },
  { name: 'says a place that is none', told: true, spoil: ({ data }) => ({ data, errors: [{ message: 'x', path: ['_entities', 99, 'a', {} as never] }] }) },
];

/** The same with other objects in the fields of its objects; lists, and what stands at the top, stay. */
function inside(of: unknown, change: (object: object) => unknown, depth = 0): unknown {
  if (Array.isArray(of)) return of.map((item) => inside(item, change, depth));
  if (typeof of !== 'object' || of === null) return of;
  const own = Object.fromEntries(Object.entries(of).map(([name, value]) => [name, Array.isArray(value) ? value : inside(value, change, depth + 1)]));
  return depth > 1 ? change(own) : own;
}

function entities(change: (all: unknown[]) => unknown[]): Fault['spoil'] {
  return ({ data, errors }) => {
    const spoilt = Object.entries(data ?? {}).map(([name, value]) => [name, ENTITIES.test(name) && Array.isArray(value) ? change(value) : value]);
    return { data: Object.fromEntries(spoilt), errors };
  };
}
