import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { type Rng, rng } from './rng';

/** A random operation over a schema, and variables for it. */
export interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const DEPTH = 4;
const ATTEMPTS = 30;

/** Draws a valid operation; nothing if it cannot find one. */
export function writeOperation(schema: GraphQLSchema, seed: number): Operation | undefined {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { text, variables } = draft(schema, rng(seed * 1_000 + attempt));
    const document = parse(text, { noLocation: true });
    if (validate(schema, document).length === 0) return { text, document, variables };
  }
  return undefined;
}

function draft(schema: GraphQLSchema, random: Rng): { text: string; variables: Record<string, unknown> } {
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];
  const names = Object.keys(schema.getTypeMap()).flatMap((name) => {
    const type = schema.getType(name);
    return !name.startsWith('__') && type && 'getFields' in type && isCompositeType(type) ? Object.keys(type.getFields()) : [];
  });

  function variable(type: string, value: unknown): string {
    const name = `v${declared.length}`;
    const usual = random.chance(0.3) && typeof value !== 'object' ? ` = ${JSON.stringify(value)}` : '';
    declared.push(`$${name}: ${type}${usual}`);
    if (!usual || random.chance(0.5)) variables[name] = value;
    return `$${name}`;
  }

  function argument({ type }: GraphQLArgument): string {
    const isFilter = getNamedType(type).name === 'Filter';
    const number = random.int(5);
    if (isFilter) return random.chance(0.5) ? `{ b: ["${number}"] }` : variable(String(type), { a: number });
    return random.chance(0.5) ? String(number) : variable(String(type), number);
  }

  function condition(): string {
    if (!random.chance(0.12)) return '';
    const value = random.chance(0.3) ? String(random.chance(0.7)) : variable('Boolean!', random.chance(0.5));
    return ` @${random.pick(['skip', 'include'])}(if: ${value})`;
  }

  function field(definition: GraphQLField<unknown, unknown>, depth: number): string {
    const type: GraphQLNamedType = getNamedType(definition.type);
    const given = definition.args.filter((one) => isRequiredArgument(one) || random.chance(0.6)).map((one) => `${one.name}: ${argument(one)}`);
    const alias = random.chance(0.25) ? `${random.pick(['a', 'b', 'own_a', 'id', ...names])}: ` : '';
    const below = isCompositeType(type) ? ` ${selections(type, depth + 1)}` : '';
    return `${alias}${definition.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition()}${below}`;
  }

  function selections(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter((one) => depth < DEPTH || !isCompositeType(getNamedType(one.type)));
    const lines: string[] = [];
    for (let count = 1 + random.int(4); count > 0 && fields.length > 0; count -= 1) lines.push(field(random.pick(fields), depth));
    if (random.chance(0.2)) lines.push(random.pick(['__typename', 'kind: __typename']));
    if (isAbstractType(type)) {
      for (const possible of schema.getPossibleTypes(type)) if (random.chance(0.6)) lines.push(fragment(possible, depth));
    } else if (random.chance(0.15) && depth < DEPTH) lines.push(fragment(type, depth));
    return `{ ${lines.length > 0 ? lines.join(' ') : '__typename'} }`;
  }

  function fragment(type: GraphQLCompositeType, depth: number): string {
    const body = selections(type, depth);
    if (!random.chance(0.3)) return `... on ${type.name}${condition()} ${body}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} ${body}`);
    return `...${name}${condition()}`;
  }

  const mutation = schema.getMutationType();
  const acts = mutation && random.chance(0.15);
  const root = acts ? mutation : schema.getQueryType();
  if (!root) throw new Error('every schema has queries');
  const body = acts
    ? `{ ${[0, 1, 2].map((index) => `m${index}: ${field(random.pick(Object.values(root.getFields())), 0).replace(/^\w+: /, '')}`).join(' ')} }`
    : selections(root, 0);
  const head = `${acts ? 'mutation' : 'query'} Random${declared.length > 0 ? `(${declared.join(', ')})` : ''}`;
  return { text: [`${head} ${body}`, ...fragments].join('\n'), variables };
}
