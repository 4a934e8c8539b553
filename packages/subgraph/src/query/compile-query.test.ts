import { createHash } from 'node:crypto';
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type OperationDefinitionNode,
  parse,
  responsePathAsArray,
  validate,
} from 'graphql';
import { compileQuery } from './compile-query';

const SEEDS = Number(process.env.QUERY_SEEDS ?? 200);
const FIRST = Number(process.env.QUERY_SEED ?? 1);

const SDL = `
  type Query { a: A must: A! list: [A] strict: [A!] lists: [[A!]] named: Named some: Some any: [Some] all: [Named!]! n(x: Int = 3, by: In): Int text: String! }
  input In { list: [Int!] word: Word = ONE }
  enum Word { ONE TWO }
  interface Named { name: String number: Int! a: A }
  union Some = A | B
  type A implements Named { name: String number: Int! a: A b: B! list: [B!] words: [Word] f: Float id: ID! n(x: Int!): Int plain: String sure: String! own: Int }
  type B implements Named { name: String number: Int! a: A some: Some! c: [String!]! plain: Int method(x: Int): String }
`;

/** A number that depends on nothing but these words. */
function draw(...words: unknown[]): number {
  return createHash('md5').update(words.join('/')).digest().readUInt32BE(0);
}

/**
 * graphql-js lets go of promises that fail in a list which something else has made null, and the process would end for it. So below lists
 * whose items must be there everything is given at once, or nothing fails.
 */
const STRICT = /^(list|strict|lists|all|c)\d*$/;
const comesAtOnce = (seed: number, place: readonly unknown[]): boolean => seed % 2 === 0 && place.some((step) => STRICT.test(String(step)));
const fails = (seed: number, place: readonly unknown[], each: number): boolean =>
  draw(seed, ...place, 'fails') % each === 0 && (seed % 2 === 0 || !place.some((step) => STRICT.test(String(step))));

/** A schema in which what each field gives, and whether it gives it at once, later or not at all, depends on the seed and its place. */
function schemaOf(seed: number): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type) || isInterfaceType(type)) {
      type.resolveType = ({ kind }: { kind: string }) => (seed % 2 ? Promise.resolve(kind) : kind);
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (type.name === 'A') type.isTypeOf = (value: { kind: string }) => (seed % 2 ? Promise.resolve(value.kind === 'A') : value.kind === 'A');
    for (const field of Object.values(type.getFields())) {
      if (['plain', 'sure', 'method'].includes(field.name)) continue;
      field.resolve = (_source, args, context, info) => {
        const place = [seed, ...responsePathAsArray(info.path), JSON.stringify(args), context];
        const fate = fails(seed, place, 6) ? draw(...place, 'fate') % 4 : 4;
        const value = (): unknown => {
          if (fate === 0) throw new Error(`thrown at ${place.join()}`);
          if (fate === 1) return new GraphQLError(`given at ${place.join()}`, { extensions: { code: 'X' } });
          if (fate === 2) return null;
          if (fate === 3) return Symbol('nothing that can be serialized');
          return givenFor(String(info.returnType), place);
        };
        return draw(...place, 'when') % 3 === 0 && !comesAtOnce(seed, place) ? new Promise((resolve) => setImmediate(resolve)).then(value) : value();
      };
    }
  }
  return schema;
}

function givenFor(type: string, place: readonly unknown[]): unknown {
  const seed = Number(place[0]);
  if (type.endsWith('!')) return givenFor(type.slice(0, -1), place);
  if (type.startsWith('[')) {
    const items = Array.from({ length: draw(...place, 'length') % 4 }, (_item, index) => {
      const item = fails(seed, [...place, index], 10) ? null : givenFor(type.slice(1, -1), [...place, index]);
      return draw(...place, index, 'later') % 5 === 0 && !comesAtOnce(seed, place) ? Promise.resolve(item) : item;
    });
    return draw(...place, 'set') % 4 === 0 ? new Set(items) : items;
  }
  const number = draw(...place, 'value');
  if (type === 'Int') return number % 100;
  if (type === 'Float') return (number % 100) / 8;
  if (type === 'Word') return number % 5 === 0 ? 'THREE' : 'ONE';
  if (type === 'String' || type === 'ID') return `text ${number % 100}`;
  const kind = type === 'A' || type === 'B' ? (fails(seed, [...place, 'kind'], 15) ? 'C' : type) : number % 2 ? 'A' : 'B';
  const plain =
    number % 6 === 0
      ? null
      : number % 7 === 0 && !comesAtOnce(seed, place)
        ? Promise.resolve('later')
        : number % 11 === 0
          ? new Error('an error as a property')
          : 'plain';
  const method = ({ x = 0 }: { x?: number }, context: unknown): string => `method ${x} ${context}`;
  return { kind, __typename: kind, plain, sure: fails(seed, [...place, 'sure'], 8) ? null : 'sure', method };
}

/** A random query over the schema. */
function queryOf(seed: number, schema: GraphQLSchema): string {
  let turn = 0;
  const pick = <T>(from: readonly T[]): T => from[draw(seed, 'query', turn++) % from.length] as T;
  const selection = (type: string, depth: number): string => {
    const named = schema.getType(type);
    if (isUnionType(named)) return `{ __typename ... on A ${selection('A', depth - 1)} ... on B ${selection('B', depth - 1)} }`;
    if (!isObjectType(named) && !isInterfaceType(named)) return '';
    const fields = Array.from({ length: 1 + (draw(seed, turn++) % 4) }, () => {
      const field = pick(Object.values(named.getFields()));
      const inner = String(field.type).replace(/[[\]!]/g, '');
      const isLeaf = !/^(A|B|Named|Some)$/.test(inner);
      if (!isLeaf && depth <= 0) return '__typename';
      const args = field.name === 'n' ? pick(['(x: 1)', '(x: $x)', '(x: 2)']) : field.name === 'method' ? pick(['', '(x: $x)']) : '';
      return `${pick(['', '', `${field.name}${turn}: `])}${field.name}${args} ${isLeaf ? '' : selection(inner, depth - 1)}`;
    });
    if (isInterfaceType(named)) fields.push(pick(['... on A { own }', '... on B { plain }', '...F', '__typename']));
    else fields.push(pick(['', '...F', '... { __typename }']).replace('...F', type === 'Query' ? '' : '...F'));
    return `{ ${fields.join(' ')} }`;
  };
  return `query Q($x: Int! = 7) ${selection('Query', 4)} fragment F on Named { name number }`;
}

/**
 * An answer with its errors by place. Below what became null, which of several errors comes first and which come too late to be told
 * depends on when each is found; that there is one does not.
 */
function essence({ data, errors = [] }: ExecutionResult): unknown {
  const told = errors.map(({ message, path = [], locations, extensions }) => {
    const nulled = path.findIndex((_step, depth) => valueAt(data, path.slice(0, depth)) === null);
    return JSON.stringify(nulled < 0 || data === undefined ? [path, message.slice(0, SAID), locations, extensions] : ['below', path.slice(0, nulled)]);
  });
  return JSON.parse(JSON.stringify({ data, errors: [...new Set(told)].sort() }));
}

/** How much of a message counts: what follows is for who reads logs, and in our own words. */
const SAID = 20;

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value: unknown, step) => (value as Record<string | number, unknown> | null | undefined)?.[step] ?? null, data);
}

function compiledOf(schema: GraphQLSchema, document: DocumentNode): ReturnType<typeof compileQuery> {
  return compileQuery(schema, document, getOperationAST(document, undefined) as OperationDefinitionNode);
}

test('answers as graphql-js does, whatever resolvers give and whenever', async () => {
  let [compared, withErrors] = [0, 0];
  for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1) {
    const schema = schemaOf(seed);
    const text = queryOf(seed, schema);
    const document = parse(text);
    if (validate(schema, document).length > 0) continue;
    const compiled = compiledOf(schema, document);
    for (const variableValues of [{}, { x: 1 }]) {
      const theirs = await execute({ schema, document, variableValues, contextValue: 'context' });
      const ours = await compiled(variableValues, 'context');
      expect({ seed, text, ...(essence(ours) as object) }).toEqual({ seed, text, ...(essence(theirs) as object) });
      compared += 1;
      withErrors += Number((theirs.errors?.length ?? 0) > 0);
    }
  }
  expect(compared).toBeGreaterThan(SEEDS / 2);
  expect(withErrors).toBeGreaterThan(SEEDS / 10);
}, 120_000);

test.each([
  ['variables that are none', 'query ($x: Int!) { n(x: $x) }', {}],
  ['variables of another type', 'query ($x: Int!) { n(x: $x) }', { x: 'y' }],
  ['introspection', '{ __schema { types { name fields { name args { name defaultValue } } } } __type(name: "A") { name } __typename }', {}],
  ['an object as an argument', 'query ($list: [Int!]) { n(by: { list: $list }) }', { list: [1] }],
])('answers as graphql-js does: %s', async (_name, text, variableValues) => {
  const schema = schemaOf(4);
  const document = parse(text);
  expect(essence(await compiledOf(schema, document)(variableValues, 'c'))).toEqual(
    essence(await execute({ schema, document, variableValues, contextValue: 'c' })),
  );
});

test('what fails later in a list that is null already does not end the process', async () => {
  const schema = buildSchema('type Query { list: [T!] } type T { later: Int! now: Int! }');
  const list = (schema.getType('Query') as GraphQLObjectType).getFields().list!;
  const soon = new Promise((_resolve, reject) => setImmediate(() => reject(new Error('too late'))));
  list.resolve = () => [
    { later: soon, now: 1 },
    { later: 1, now: null },
  ];
  const unheard: unknown[] = [];
  const hear = (error: unknown): void => void unheard.push(error);
  process.on('unhandledRejection', hear);
  try {
    const { data, errors } = await compiledOf(schema, parse('{ list { later now } }'))({}, undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([JSON.stringify(data), errors?.map(({ path }) => path), unheard]).toEqual(['{"list":null}', [['list', 1, 'now']], []]);
  } finally {
    process.off('unhandledRejection', hear);
  }
});
