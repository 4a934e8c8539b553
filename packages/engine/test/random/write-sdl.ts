import { hash } from './rng';
import type { Field, Kind, World } from './world';

const KEY_FIELDS: Readonly<Record<string, string>> = { id: 'id: ID!', code: 'code: ID!', part: 'part: Int!', ref: 'ref: Ref!' };
const COMMON = 'enum Mood { CALM GLAD GRIM }\ninput Filter { a: Int = 1 b: [String!] }\ntype Ref @shareable { code: ID! }';

/** The keys of an entity that a party knows: the first, which all know, and perhaps more. */
function keysIn({ name, keys }: Kind, party: string): readonly string[] {
  return keys.filter((key, index) => index === 0 || hash(`${name}${party}${key}`) % 2 === 0);
}

/** Writes down what a party's schema is. */
export function writeSdl(world: World, party: string): string {
  const { entities, values, interfaces, unions, roots, acts } = world;
  const members = (names: readonly string[]): boolean => names.every((name) => entities.some((kind) => kind.name === name && kind.parties.includes(party)));
  const parts = [
    COMMON,
    ...values.map(
      (kind) =>
        `type ${kind.name} @shareable { ${kind.fields
          .filter(({ owners }) => owners.includes(party))
          .map(written)
          .join(' ')} }`,
    ),
    ...interfaces.flatMap(({ name, parties, objectIn, fields }) => {
      if (objectIn === party) return [`type ${name} @key(fields: "id") @interfaceObject { id: ID! ${fields.map(written).join(' ')} }`];
      return parties.includes(party) ? [`interface ${name} ${objectIn ? '@key(fields: "id") ' : ''}{ id: ID! tag: String }`] : [];
    }),
    ...unions.flatMap(({ name, members: of }) => (members(of) ? [`union ${name} = ${of.join(' | ')}`] : [])),
    ...entities.filter(({ parties }) => parties.includes(party)).map((kind) => entitySdl(world, kind, party)),
    rootSdl('Query', roots, party),
    rootSdl('Mutation', acts, party),
  ];
  return parts.filter(Boolean).join('\n');
}

function rootSdl(name: string, fields: readonly Field[], party: string): string {
  const own = fields.filter(({ owners }) => owners.includes(party));
  return own.length > 0 ? `type ${name} { ${own.map(written).join(' ')} }` : '';
}

function entitySdl(world: World, kind: Kind, party: string): string {
  const keys = keysIn(kind, party);
  const known = new Set(
    keys.flatMap((key) =>
      key
        .replace(/\{.*?\}/g, '')
        .trim()
        .split(/\s+/),
    ),
  );
  const implemented = world.interfaces.filter(({ name, parties }) => kind.interfaces.includes(name) && parties.includes(party));
  if (implemented.length > 0) known.add('id');
  const own = kind.fields.filter(({ owners }) => owners.includes(party));
  const lines = [
    ...[...known].map((name) => KEY_FIELDS[name]),
    ...(implemented.length > 0 ? ['tag: String @shareable'] : []),
    ...own.map(
      (field) =>
        `${written(field)}${field.owners.length > 1 || isProvided(world, kind, field) ? ' @shareable' : ''}${field.requires ? ` @requires(fields: "${field.requires}")` : ''}${field.provides ? ` @provides(fields: "${field.provides}")` : ''}`,
    ),
    ...externals(world, kind, party).map((field) => `${written(field)} @external`),
  ];
  const claims = keys.map(
    (key, index) => `@key(fields: "${key}"${index > 0 && hash(`${world.seed}${kind.name}${party}${key}`) % 4 === 0 ? ', resolvable: false' : ''})`,
  );
  // The keys' order is what the planner looks at: those that do not resolve come first.
  const ordered = [...claims].sort((a, b) => Number(b.includes('false')) - Number(a.includes('false')));
  return `type ${kind.name}${implemented.length > 0 ? ` implements ${implemented.map(({ name }) => name).join(' & ')}` : ''} ${ordered.join(' ')} { ${lines.join(' ')} }`;
}

function isProvided({ entities }: World, kind: Kind, { name }: Field): boolean {
  return entities.some(({ fields }) => fields.some(({ type, provides }) => type === kind.name && provides === name));
}

/** Fields of others that a party needs to name. */
function externals({ entities }: World, kind: Kind, party: string): Field[] {
  const own = kind.fields.filter(({ owners }) => owners.includes(party));
  const required = own.flatMap(
    ({ requires }) =>
      requires
        ?.replace(/\{.*?\}|\(.*?\)/g, '')
        .trim()
        .split(/\s+/) ?? [],
  );
  const others = entities.filter(({ parties }) => parties.includes(party)).flatMap(({ fields }) => fields.filter(({ owners }) => owners.includes(party)));
  const given = others.filter(({ type, provides }) => type === kind.name && provides).map(({ provides }) => provides);
  const deep = entities.flatMap((other) =>
    other.fields.flatMap(({ requires, owners }) => {
      if (!requires || !owners.includes(party)) return [];
      return [...requires.matchAll(/(g\d+) \{ (\w+) \}/g)].flatMap(([, through, name]) =>
        other.fields.some((one) => one.name === through && one.type === kind.name) ? [name] : [],
      );
    }),
  );
  const names = new Set([...required, ...given, ...deep]);
  return kind.fields.filter(({ name, owners }) => names.has(name) && !owners.includes(party));
}

function written({ name, args, type, wrap }: Field): string {
  return `${name}${args}: ${wrap.replace('T', type)}`;
}
