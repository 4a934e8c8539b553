import { buildSchema } from 'graphql';
import { invalidOperations } from './operations';
import { problemLine } from './problem';

const API = buildSchema('type Query { family(id: ID!): Family } type Family { name: String }');

test.each<[string, string, string[]]>([
  ['a valid one', 'query Family($id: ID!) { family(id: $id) { name } }', []],
  [
    'a field that does not exist',
    'query Family($id: ID!) {\n  family(id: $id) { nam }\n}',
    ['f.graphql:2:21: Cannot query field "nam" on type "Family". Did you mean "name"?'],
  ],
  [
    'a wrong variable and a missing argument',
    'query Family($id: ID) { family { name } }',
    [
      'f.graphql:1:14: Variable "$id" is never used in operation "Family".',
      'f.graphql:1:25: Field "family" argument "id" of type "ID!" is required, but it was not provided.',
    ],
  ],
  ['no GraphQL', 'query {', ['f.graphql:1:8: Syntax Error: Expected Name, found <EOF>.']],
  ['an empty file', '', ['f.graphql:1:1: Syntax Error: Unexpected <EOF>.']],
])('%s', (_name, text, expected) => {
  expect(
    invalidOperations(API, new Map([['f.graphql', text]]))
      .map(problemLine)
      .sort(),
  ).toEqual(expected);
});

test('every file is checked, on its own', () => {
  const files = new Map([
    ['a.graphql', '{ a }'],
    ['b.graphql', '{ b }'],
  ]);
  expect(invalidOperations(API, files).map(({ where }) => where)).toEqual(['a.graphql:1:3', 'b.graphql:1:3']);
});
