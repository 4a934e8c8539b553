import { buildSchema, type FragmentDefinitionNode, getOperationAST, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { costOf } from './cost';

const SCHEMA = buildSchema(`
  type Query { family: Family list: [Family!]! page(first: Int, last: Int): Page any: Named }
  type Page { edges: [Edge] nodes: [Family] pageInfo: Info }
  type Edge { node: Family }
  type Info { more: Boolean }
  interface Named { name: String children: [Family] }
  type Family implements Named { name: String children: [Family] tags: [String] page(first: Int): [Family] }
`);

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  return costOf(SCHEMA, getOperationAST(document, undefined) as OperationDefinitionNode, fragments)(variables);
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
