import { type GraphQLFieldResolver, type GraphQLResolveInfo, isInterfaceType, isObjectType } from 'graphql';
import { hash } from './rng';
import type { Field, World } from './world';

/** An object of the universe: everything about it follows from its id. */
interface Thing {
  readonly __typename: string;
  readonly id: string;
  /** What a party was told of it. */
  readonly told?: Readonly<Record<string, unknown>>;
}

type Args = Readonly<Record<string, unknown>>;

const INSTANCES = 4;
const MOODS = ['CALM', 'GLAD', 'GRIM'];

/** The one truth about a world: parties and the monolith read the same values from it. */
export interface Universe {
  /** Answers any field, for a party (`told` is what it computes from) or for the monolith. */
  readonly resolve: GraphQLFieldResolver<Thing | undefined, unknown>;
  /** Finds the thing a representation stands for. */
  find(representation: Readonly<Record<string, unknown>>, context: unknown, info: GraphQLResolveInfo): Thing | null;
  /** Forgets what was done. */
  begin(): void;
}

/** Makes the universe of a world. */
export function universe(world: World): Universe {
  const { entities, values, interfaces, unions, roots, acts, seed } = world;
  const kinds = new Map([...entities, ...values].map((kind) => [kind.name, kind]));
  let turn = 0;

  function concreteOf(type: string): readonly string[] {
    const union = unions.find(({ name }) => name === type);
    if (union) return union.members;
    return interfaces.some(({ name }) => name === type) ? entities.filter((kind) => kind.interfaces.includes(type)).map(({ name }) => name) : [type];
  }

  function one(type: string, key: string): unknown {
    const number = hash(key);
    if (type === 'Int') return (number % 200) - 100;
    if (type === 'Float') return (number % 1_000) / 8;
    if (type === 'Boolean') return number % 2 === 0;
    if (type === 'Mood') return MOODS[number % MOODS.length];
    // Some texts hold what JSON escapes, and some answers none that do.
    if (type === 'String' || type === 'ID') return `${type}${number % 5 === 0 ? '"\\' : ' '}${number % 997}é`;
    if (values.some(({ name }) => name === type)) return { __typename: type, id: `${type}-${number % 50}` };
    const names = concreteOf(type);
    const name = names[number % names.length];
    return { __typename: name, id: `${name}-${(number >>> 5) % INSTANCES}` };
  }

  function many({ type, wrap }: Field, key: string): unknown {
    const number = hash(`${key}?`);
    const isNull = number % 6 === 0;
    const items = (of: (index: number) => unknown): unknown[] => Array.from({ length: (number >>> 4) % 4 }, (_, index) => of(index));
    const item = (index: number): unknown => one(type, `${key}/${index}`);
    switch (wrap) {
      case 'T':
        return isNull ? null : one(type, key);
      case 'T!':
        return one(type, key);
      case '[T]':
        return isNull ? null : items((index) => (hash(`${key}${index}!`) % 5 === 0 ? null : item(index)));
      case '[[T]]':
        return isNull ? null : items((index) => (index === 1 ? null : [item(index), item(index + 10)]));
      case '[T!]':
        return isNull ? null : items(item);
      case '[T!]!':
        return items(item);
    }
  }

  function fieldOf(type: string, name: string): { owner: string; field: Field } | undefined {
    const field = kinds.get(type)?.fields.find((known) => known.name === name);
    if (field) return { owner: type, field };
    for (const implemented of interfaces.filter((known) => known.name === type || kinds.get(type)?.interfaces.includes(known.name))) {
      const added = implemented.fields.find((known) => known.name === name);
      if (added) return { owner: implemented.name, field: added };
    }
    return undefined;
  }

  function fieldValue({ __typename, id, told }: Thing, name: string, args: Args): unknown {
    if (name === 'id') return id;
    if (name === 'code') return __typename === 'Ref' ? id : `code-${id}`;
    if (name === 'part') return hash(id) % 3;
    if (name === 'ref') return { __typename: 'Ref', id: `ref-${id}` };
    if (name === 'tag') return hash(`tag${id}`) % 3 === 0 ? null : `tag ${id}`;
    const found = fieldOf(__typename, name);
    if (!found) throw new Error(`the universe has no ${__typename}.${name}`);
    const { owner, field } = found;
    const key = `${seed}:${owner}:${id}:${name}:${JSON.stringify(args)}`;
    if (field.fails && hash(`${key}!`) % 4 === 0) throw new Error(`no ${__typename}.${name}`);
    return field.requires ? computed({ __typename, id, told }, field.requires) : many(field, key);
  }

  /** A value that shows exactly what it was computed from. */
  function computed(thing: Thing, requires: string): string {
    const parts = [...requires.matchAll(/(\w+)(\(n: 3\))?(?: \{ (\w+) \})?/g)].map(([, name = '', three, deep]) => {
      const value = thing.told ? thing.told[name] : fieldValue(thing, name, three ? { n: 3 } : usual(thing.__typename, name));
      if (!deep) return value;
      const into = (inner: unknown): unknown => {
        if (Array.isArray(inner)) return inner.map(into);
        if (inner === null || inner === undefined) return null;
        return thing.told ? (inner as Record<string, unknown>)[deep] : fieldValue(inner as Thing, deep, usual((inner as Thing).__typename, deep));
      };
      return into(value);
    });
    return JSON.stringify(parts);
  }

  function usual(type: string, name: string): Args {
    return fieldOf(type, name)?.field.args === '(n: Int = 2)' ? { n: 2 } : {};
  }

  return {
    begin() {
      turn = 0;
    },
    resolve(source, args, _context, { parentType, fieldName, schema }) {
      const root = parentType.name === 'Query' ? roots : parentType.name === 'Mutation' ? acts : undefined;
      const field = root?.find(({ name }) => name === fieldName);
      if (root === acts) turn += 1;
      const value = field
        ? many(field, `${seed}:${root === acts ? turn : ''}:${fieldName}:${JSON.stringify(args)}`)
        : fieldValue(source as Thing, fieldName, args);
      return seen(value, (name) => isObjectType(schema.getType(name)));
    },
    find(representation, _context, { schema }) {
      const { __typename, id, code, ref } = representation as { __typename: string; id?: string; code?: string; ref?: { code: string } };
      const found = id ?? code?.replace(/^code-/, '') ?? ref?.code.replace(/^ref-/, '');
      if (found === undefined) return null;
      // An interface's reference comes from a party that knows its objects by that name only.
      const concrete = isInterfaceType(schema.getType(__typename)) ? (found.split('-')[0] ?? '') : __typename;
      return { __typename: concrete, id: found, told: representation };
    },
  };

  /** A party that has an interface as an object type sees its objects as such. */
  function seen(value: unknown, isObject: (type: string) => boolean): unknown {
    if (Array.isArray(value)) return value.map((item) => seen(item, isObject));
    if (typeof value !== 'object' || value === null) return value;
    const thing = value as Thing;
    const asObject = interfaces.find(({ name }) => kinds.get(thing.__typename)?.interfaces.includes(name) && isObject(name));
    return asObject && !isObject(thing.__typename) ? { ...thing, __typename: asObject.name } : thing;
  }
}
