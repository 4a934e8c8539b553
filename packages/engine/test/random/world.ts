import { type Rng, rng } from './rng';

/** How many of a type: one or lists of it. */
type Wrap = 'T' | 'T!' | '[T]' | '[T!]!' | '[T!]' | '[[T]]';

/** A field of a random schema. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly wrap: Wrap;
  /** Whether it takes `(n: Int = 2)`, `(n: Int!)` or an input object. */
  readonly args: '' | '(n: Int = 2)' | '(n: Int!)' | '(in: Filter)';
  readonly owners: readonly string[];
  /** What it is computed from, in its owner. */
  readonly requires: string | undefined;
  /** What its owner gives along with it. */
  readonly provides: string | undefined;
  /** Whether some of its values cannot be had. */
  readonly fails: boolean;
}

/** An object type: an entity with keys, or a value type that several parties share. */
export interface Kind {
  readonly name: string;
  readonly keys: readonly string[];
  /** Which parties have it. */
  readonly parties: readonly string[];
  readonly fields: Field[];
  readonly interfaces: readonly string[];
}

/** A random Federation 2 schema, before it is written down. */
export interface World {
  readonly seed: number;
  readonly parties: readonly string[];
  readonly entities: readonly Kind[];
  readonly values: readonly Kind[];
  /** Interfaces by name: which parties have them, and the party where each is an interface object, if any. */
  readonly interfaces: readonly {
    readonly name: string;
    readonly parties: readonly string[];
    readonly objectIn: string | undefined;
    readonly fields: readonly Field[];
  }[];
  readonly unions: readonly { readonly name: string; readonly members: readonly string[]; readonly parties: readonly string[] }[];
  readonly roots: readonly Field[];
  readonly acts: readonly Field[];
}

const SCALARS = ['Int', 'String', 'Boolean', 'Float', 'ID', 'Mood'];
const KEYS = ['id', 'code', 'id part', 'ref { code }'];

/** Draws a schema. Not every one composes: who uses it leaves out those that do not. */
export function world(seed: number): World {
  const random = rng(seed);
  const parties = ['p0', 'p1', 'p2', 'p3'].slice(0, 2 + random.int(3));
  const values = ['V0', 'V1'].slice(0, 1 + random.int(2)).map((name) => valueType(random, name, parties));
  const names = ['E0', 'E1', 'E2', 'E3'].slice(0, 2 + random.int(3));
  const drawn = ['I0'].filter(() => random.chance(0.7)).map((name) => interfaceOf(random, name, parties));
  const entities = names.map((name) =>
    entity(
      random,
      name,
      parties,
      drawn.map(({ name: implemented }) => implemented).filter(() => random.chance(0.7)),
      drawn,
    ),
  );
  const interfaces = drawn.filter(({ name }) => entities.some((kind) => kind.interfaces.includes(name)));
  const unions = ['U0'].filter(() => random.chance(0.6)).map((name) => ({ name, members: names.filter((_, index) => index < 2), parties }));
  const composites = (party: string): string[] => [
    ...entities.filter(({ parties: own }) => own.includes(party)).map(({ name }) => name),
    ...values.filter(({ parties: own }) => own.includes(party)).map(({ name }) => name),
    ...interfaces.filter(({ parties: own, objectIn }) => own.includes(party) || objectIn === party).map(({ name }) => name),
    ...unions
      .filter(({ members }) => members.every((member) => entities.some(({ name, parties: own }) => name === member && own.includes(party))))
      .map(({ name }) => name),
  ];
  for (const kind of entities) {
    for (const party of kind.parties) {
      for (let index = random.int(3); index > 0; index -= 1) kind.fields.push(field(random, `g${kind.fields.length}`, random.pick(composites(party)), [party]));
    }
  }
  const byKey = interfaces.filter(({ objectIn }) => objectIn !== undefined).map(({ name }) => name);
  for (const kind of entities) addRequired(random, kind, entities, byKey);
  const roots = parties.flatMap((party) =>
    Array.from({ length: 1 + random.int(3) }, (_, index) => field(random, `q${party}${index}`, random.pick(composites(party)), [party])),
  );
  const acts = parties.filter(() => random.chance(0.5)).map((party) => field(random, `do${party}`, random.pick(composites(party)), [party], 'T'));
  // What others compute from can be had, or else it would show which fields were required.
  const required = new Set(entities.flatMap(({ fields }) => fields.flatMap(({ requires }) => requires?.match(/\w+/g) ?? [])));
  const sound = entities.map((kind) => ({ ...kind, fields: kind.fields.map((one) => (required.has(one.name) ? { ...one, fails: false } : one)) }));
  return { seed, parties, entities: sound, values, interfaces, unions, roots, acts };
}

function field(random: Rng, name: string, type: string, owners: readonly string[], wrap?: Wrap): Field {
  const args = random.chance(0.25) ? random.pick(['(n: Int = 2)', '(n: Int!)', '(in: Filter)'] as const) : '';
  const wraps: readonly Wrap[] = SCALARS.includes(type) ? ['T', 'T', 'T', 'T!', '[T]', '[T!]!'] : ['T', 'T', 'T!', '[T]', '[T!]!', '[T!]', '[T!]!', '[[T]]'];
  return { name, type, wrap: wrap ?? random.pick(wraps), args, owners, requires: undefined, provides: undefined, fails: random.chance(0.2) };
}

function interfaceOf(random: Rng, name: string, parties: readonly string[]): World['interfaces'][number] {
  const objectIn = random.chance(0.5) ? parties.at(-1) : undefined;
  const fields = objectIn === undefined ? [] : ['x0', 'x1'].map((extra) => field(random, extra, random.pick(SCALARS), [objectIn])).map(soundIfNeeded);
  return { name, parties: objectIn === undefined ? random.some(parties, 1) : [parties[0] as string], objectIn, fields };
}

/** A plan asks an interface object's fields of all its objects, wanted or not: one that fails under a non-null would cost others theirs. */
function soundIfNeeded(one: Field): Field {
  return one.wrap.endsWith('!') ? { ...one, fails: false } : one;
}

function entity(random: Rng, name: string, parties: readonly string[], interfaces: readonly string[], all: World['interfaces']): Kind {
  const first = all.flatMap(({ name: known, parties: theirs }) => (interfaces.includes(known) ? theirs : []));
  const own = [...new Set([...first, ...random.some(parties, 2)])].sort();
  const reserved = all.flatMap(({ name: known, objectIn }) => (interfaces.includes(known) && objectIn !== undefined ? [objectIn] : []));
  const having = own.filter((party) => !reserved.includes(party));
  const fields = having.flatMap((party) =>
    Array.from({ length: 1 + random.int(3) }, (_, index) => field(random, `${party === having[0] ? 'f' : party}${index}`, random.pick(SCALARS), [party])),
  );
  if (having.length > 1 && random.chance(0.5)) fields.push({ ...field(random, 'both', random.pick(SCALARS), having.slice(0, 2)), fails: false });
  if (having.length > 1 && random.chance(0.6))
    fields.push({ ...field(random, 'shared', 'V0', having.slice(0, 2), random.pick(['T', 'T!', '[T!]'])), args: '', fails: false });
  return {
    name,
    keys: random.chance(0.5) || interfaces.length > 0 ? ['id', ...random.some(KEYS.slice(1), 0)].slice(0, 1 + random.int(3)) : random.some(KEYS, 1),
    parties: having,
    fields,
    interfaces,
  };
}

/** A value type: `x` and `y` everywhere; some parties know more of it. */
function valueType(random: Rng, name: string, parties: readonly string[]): Kind {
  const common = ['x', 'y'].map((key) => ({ ...field(random, key, random.pick(SCALARS), parties), fails: false }));
  const more = name === 'V0' && random.chance(0.4) ? parties.map((party) => field(random, `z${party}`, random.pick(SCALARS), [party])) : [];
  return { name, keys: [], parties, fields: [...common, ...more], interfaces: [] };
}

function addRequired(random: Rng, kind: Kind, entities: readonly Kind[], byKey: readonly string[]): void {
  for (const party of kind.parties) {
    if (!random.chance(0.5)) continue;
    const foreign = kind.fields.filter(({ owners, args }) => !owners.includes(party) && args !== '(n: Int!)');
    const plain = foreign.filter(({ type, args }) => SCALARS.includes(type) && args !== '(in: Filter)');
    const wanted = random.some(plain, 0).slice(0, 2);
    const selections = wanted.map((required) => (required.args && random.chance(0.6) ? `${required.name}(n: 3)` : required.name));
    const shared = foreign.find(({ name }) => name === 'shared');
    if (shared && random.chance(0.5)) selections.push('shared { x }');
    const reference = foreign.find(({ type, name, args }) => !args && name.startsWith('g') && entities.some((other) => other.name === type));
    const target = reference && entities.find(({ name }) => name === reference.type);
    const deep = target?.fields.find(({ type, args, requires }) => SCALARS.includes(type) && !args && !requires);
    if (reference && deep && target !== kind && byKey.length === 0 && random.chance(0.5)) selections.push(`${reference.name} { ${deep.name} }`);
    if (selections.length > 0)
      kind.fields.push({
        ...field(random, `r${party}`, 'String', [party], random.pick(['T', 'T!'])),
        requires: selections.join(' '),
        fails: random.chance(0.1),
      });
  }
  const provider = kind.fields.findIndex(({ type, name }) => name.startsWith('g') && entities.some((other) => other.name === type && other !== kind));
  const providing = kind.fields[provider];
  const provided = entities
    .find(({ name }) => name === providing?.type)
    ?.fields.find(({ type, args, owners, requires }) => SCALARS.includes(type) && !args && !requires && !owners.includes(providing?.owners[0] ?? ''));
  if (providing && provided && random.chance(0.5)) kind.fields[provider] = { ...providing, provides: provided.name };
}
