import { buildSchema } from 'graphql';
import { kinship } from '../supergraph/kinship';
import { copy, join } from './join';

const KINSHIP = kinship(buildSchema('interface Media { id: ID } type Book implements Media { id: ID } type Query { media: Media }'));

test.each([
  ['fields', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ['objects below', { o: { a: 1 } }, { o: { b: 2 } }, { o: { a: 1, b: 2 } }],
  ['lists item by item', { l: [{ a: 1 }, null, { a: 3 }] }, { l: [{ b: 1 }, { b: 2 }, null] }, { l: [{ a: 1, b: 1 }, { b: 2 }, { a: 3 }] }],
  ['what is there with null, which leaves it', { a: 1, o: { b: 2 } }, { a: null, o: null }, { a: 1, o: { b: 2 } }],
  ['null with what is there', { a: null }, { a: { b: 1 } }, { a: { b: 1 } }],
  ['an object with a list, which are not alike', { a: { b: 1 } }, { a: [{ b: 2 }] }, { a: { b: 1 } }],
  ['an interface named by who knows no better', { __typename: 'Book' }, { __typename: 'Media' }, { __typename: 'Book' }],
  ['a type that is known by now', { __typename: 'Media' }, { __typename: 'Book' }, { __typename: 'Book' }],
])('joins %s', (_name, target, source, joined) => {
  expect(join(target, source, KINSHIP)).toEqual([]);
  expect(target).toEqual(joined);
});

test('keeps a list and names it if the other has another length', () => {
  const target = { l: [{ a: 1 }] };
  expect(join(target, { l: [{ a: 2 }, { a: 3 }] }, KINSHIP)).toEqual(['l']);
  expect(target).toEqual({ l: [{ a: 1 }] });
});

test('no answer changes what objects are', () => {
  const source = JSON.parse('{ "__proto__": { "bad": true }, "a": { "__proto__": { "bad": true } } }');
  const target: Record<string, unknown> = {};
  join(target, copy(source), KINSHIP);
  join(target, source, KINSHIP);
  expect(target.bad).toBeUndefined();
  expect((target.a as { bad?: unknown }).bad).toBeUndefined();
});

test('a copy shares nothing', () => {
  const value = { a: [{ b: 1 }] };
  const copied = copy(value);
  expect(copied).toEqual(value);
  value.a[0]!.b = 2;
  expect(copied).toEqual({ a: [{ b: 1 }] });
});
