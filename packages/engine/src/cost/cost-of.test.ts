import { buildSchema, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { parties } from '../../test/subgraphs';
import { createEngine } from '../create-engine';
import { type Cost, type CostOf, costOf } from './cost-of';

const SCHEMA = buildSchema(`
  type Query { family: Family list: [Family!]! page(first: Int, last: Int): Page any: Named }
  type Page { edges: [Edge] nodes: [Family] pageInfo: Info }
  type Edge { node: Family }
  type Info { more: Boolean }
  interface Named { name: String children: [Family] }
  type Family implements Named { name: String children: [Family] tags: [String] page(first: Int): [Family] }
`);

function of(costs: CostOf, text: string): Cost {
  const document = parse(text);
  return costs(getOperationAST(document, undefined) as OperationDefinitionNode, document);
}

function cost(text: string, variables: Record<string, unknown> = {}): number {
  return of(costOf(parse('scalar Any'), SCHEMA), text).estimate(variables);
}

const COSTS: [string, string, number, Record<string, unknown>?][] = [
  ['a field counts one', '{ __typename }', 1],
  ['an object counts one and its fields', '{ family { name } }', 2],
  ['a list of values counts as one field', '{ family { tags } }', 2],
  ['what is in a list counts eight times', '{ list { name } }', 1 + 8],
  ['lists in lists multiply', '{ list { children { name } } }', 1 + 8 * (1 + 8)],
  ['"first" on a list says how often', '{ family { page(first: 3) { name } } }', 1 + 1 + 3],
  [
    '"first" on a connection counts for its lists, and for nothing else',
    '{ page(first: 50) { edges { node { name } } pageInfo { more } } }',
    1 + (1 + 50 * 2) + 2,
  ],
  ['it does not reach lists further down', '{ page(first: 2) { nodes { children { name } } } }', 1 + 1 + 2 * (1 + 8)],
  ['"last" is as good', '{ page(last: 5) { nodes { name } } }', 1 + 1 + 5],
  ['a variable says how often', 'query ($n: Int) { page(first: $n) { nodes { name } } }', 1 + 1 + 7, { n: 7 }],
  ['else its default', 'query ($n: Int = 4) { page(first: $n) { nodes { name } } }', 1 + 1 + 4],
  ['else eight', 'query ($n: Int) { page(first: $n) { nodes { name } } }', 1 + 1 + 8],
  ['and eight for null', '{ page(first: null) { nodes { name } } }', 1 + 1 + 8],
  ['a negative size counts nothing', '{ page(first: -5) { nodes { name } } }', 1 + 1],
  [
    'fragments count where they are spread',
    '{ family { ...F ... on Family { name } } any { children { ...F } } } fragment F on Named { name }',
    1 + 2 + 1 + (1 + 8),
  ],
  ['introspection counts one', '{ __schema { types { name fields { name } } } }', 1],
  ['a huge page is huge', '{ page(first: 2147483647) { nodes { name } } }', 2 + 2147483647],
];
test.each(COSTS.map(([name, text, expected, variables = {}]) => ({ name, text, expected, variables })))('$name', ({ text, expected, variables }) => {
  expect(cost(text, variables)).toBe(expected);
});

test('a cyclic path costs eight times more at each turn', () => {
  expect(cost('{ list { children { children { children { children { name } } } } } }')).toBeGreaterThan(20_000);
});

describe('with what a supergraph says of costs', () => {
  const { supergraph, send } = parties([
    {
      name: 'a',
      sdl: `
        type Query {
          dear: Int @cost(weight: 20)
          item: Item
          level: Level
          search(words: [String!] @cost(weight: 3), by: Filter): Int
          assumed: [Item] @listSize(assumedSize: 4)
          sliced(first: Int, last: Int): [Item] @listSize(slicingArguments: ["first", "last"])
          lenient(first: Int): [Item] @listSize(slicingArguments: ["first"], assumedSize: 6, requireOneSlicingArgument: false)
          usual(first: Int = 5): [Item] @listSize(slicingArguments: ["first"])
          page(first: Int): Page @listSize(slicingArguments: ["first"], sizedFields: ["items"], requireOneSlicingArgument: false)
        }
        type Mutation { change: Item @cost(weight: 10) }
        input Filter { text: String @cost(weight: 2) any: [Filter!] plain: Int }
        type Item @cost(weight: 7) { name: String cheap: String @cost(weight: 0) }
        type Page { items: [Item] others: [Item] }
        enum Level @cost(weight: 5) { HIGH }
      `,
    },
  ]);
  const schema = createEngine({ supergraph, parties: send }).apiSchema;
  const costs = costOf(parse(supergraph), schema);

  test.each<[string, string, number, Record<string, unknown>?]>([
    ['a field has a weight', '{ dear }', 20],
    ['its type has', '{ item { name cheap } level }', 7 + 1 + 0 + 5],
    ['an act has', 'mutation { change { name } }', 11],
    ['an argument has, if it is given', '{ a: search b: search(words: ["x"]) c: search(words: null) }', 1 + (1 + 3) + 1],
    ['fields of what is given have', '{ search(by: { text: "x", plain: 1, any: [{ text: "y" }, { text: null }] }) }', 1 + 2 + 2],
    ['also in a variable', 'query ($by: Filter) { search(by: $by) }', 1 + 2, { by: { text: 'x' } }],
    ['a list is as long as assumed', '{ assumed { name } }', 7 + 4],
    ['or as its slicing argument says', '{ sliced(last: 3) { name } }', 7 + 3],
    ['or as its default says', '{ usual { name } }', 7 + 5],
    ['or as assumed, if it need not be given', '{ a: lenient { name } b: lenient(first: 2) { name } }', 7 + 6 + 7 + 2],
    ['a page gives its size to the fields it names', '{ page(first: 3) { items { name } others { name } } }', 1 + (7 + 3) + (7 + 8)],
  ])('%s', (_name, text, expected, variables = {}) => {
    expect(of(costs, text).estimate(variables)).toBe(expected);
  });

  test.each(['{ sliced { name } }', '{ sliced(first: 1, last: 2) { name } }', 'query ($n: Int) { sliced(first: $n) { name } }'])(
    '%s: a list must be given one size',
    (text) => {
      expect(() => of(costs, text).estimate({})).toThrow('Give exactly one of the arguments first, last to "sliced": it says how much is asked for.');
    },
  );

  test('what an operation has cost is what its answer holds', () => {
    const { actual, estimate } = of(costs, '{ dear x: assumed { name cheap } page(first: 9) { items { name ...F } } } fragment F on Item { cheap }');
    const items = [{ name: 'a', cheap: 'b' }, null, { name: null, cheap: null }];
    expect(actual({ dear: 1, x: items.slice(0, 1), page: { items } }, {})).toBe(20 + (7 + 1) + 1 + (7 + 2));
    expect(actual({ dear: null, x: null, page: null }, {})).toBe(20 + 7 + 1);
    expect(actual(null, {})).toBe(0);
    expect(estimate({})).toBe(20 + (7 + 4) + 1 + (7 + 9));
  });

  test('fields of other types than an object has cost nothing afterwards', () => {
    const { actual } = of(costOf(parse('scalar Any'), SCHEMA), '{ any { name ... on Family { tags children { name } } } }');
    expect(actual({ any: { name: 'x' } }, {})).toBe(2);
    expect(actual({ any: { name: 'x', tags: ['a', 'b'], children: [{ name: 'y' }, { name: 'z' }] } }, {})).toBe(2 + 1 + 1 + 2);
  });
});
