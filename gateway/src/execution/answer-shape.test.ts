import { buildSchema } from 'graphql';
import { shapeCheck } from './answer-shape';

const fits = shapeCheck(
  buildSchema(
    'type Query { one: Thing many: [Thing!]! grid: [[Thing]] text: String texts: [String] named: Named } interface Named { name: String inner: Thing } type Thing implements Named { name: String inner: Thing }',
  ),
);

const RIGHT: [string, Record<string, unknown>][] = [
  ['{ one { name } }', { one: { name: 'x' } }],
  ['{ one { name } }', { one: null }],
  ['{ one { name } }', {}],
  ['{ m: many { name } }', { m: [{ name: 'x' }, null] }],
  ['{ grid { name } }', { grid: [[{ name: 'x' }], null, []] }],
  ['{ text texts }', { text: 'x', texts: ['x'] }],
  ['{ named { ... on Thing { inner { name } } } }', { named: { __typename: 'Thing', inner: { name: 'x' } } }],
  [
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Thing { inner { name } } } }',
    { _entities: [null, { inner: { name: 'x' } }] },
  ],
];
test.each(RIGHT)('%s fits %j', (query, data) => {
  expect(fits(query, data)).toBe(true);
});

const WRONG: [string, Record<string, unknown>][] = [
  ['{ one { name } }', { one: [] }],
  ['{ one { name } }', { one: 'x' }],
  ['{ one { inner { name } } }', { one: { inner: 1 } }],
  ['{ one { name } }', { one: { __typename: 1 } }],
  ['{ m: many { name } }', { m: { name: 'x' } }],
  ['{ many { name } }', { many: ['x'] }],
  ['{ grid { name } }', { grid: [{ name: 'x' }] }],
  ['{ texts }', { texts: 'x' }],
  ['{ named { ... on Thing { inner { name } } } }', { named: { __typename: 'Thing', inner: [] } }],
  ['{ named { ...F } } fragment F on Named { inner { name } }', { named: { inner: true } }],
  ['query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Thing { inner { name } } } }', { _entities: [{ inner: [] }] }],
];
test.each(WRONG)('%s does not fit %j', (query, data) => {
  expect(fits(query, data)).toBe(false);
});
