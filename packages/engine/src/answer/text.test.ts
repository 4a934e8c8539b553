import { buildSchema, parse } from 'graphql';
import { readOperation } from '../plan/read-operation';
import type { Selection } from './selected-fields';
import { compileShape } from './shape';
import { compileText } from './text';

const schema = buildSchema(`
  type Query { thing: Thing must: Thing! things: [Thing!] pet: Pet pets: [Pet] kind: Kind id: ID text: String! int: Int float: Float yes: Boolean any: Any toString: String }
  type Thing { name: String must: String! inner: Thing }
  interface Pet { name: String } type Cat implements Pet { name: String lives: Int } type Dog implements Pet { name: String }
  enum Kind { ONE TWO } scalar Any`);

function selectionOf(query: string): Selection {
  const { operation, fragments } = readOperation(parse(query), undefined);
  const decided = { conditions: new Map(), overrides: new Map(), refused: new Set() as Selection['refused'] };
  return {
    schema,
    keys: ({ name, alias }) => alias?.value ?? name.value,
    fragments,
    root: schema.getQueryType()!,
    selectionSet: operation.selectionSet,
    ...decided,
  };
}

function both(query: string, data: Record<string, unknown>): { text: string | undefined; shaped: string; reports: number } {
  let reports = 0;
  const shaping = {
    path: [],
    report: () => {
      reports += 1;
    },
    introspect: () => null,
  };
  const shaped = JSON.stringify(compileShape(selectionOf(query))(data, shaping));
  return { text: compileText(selectionOf(query))({ data, standing: new Set(), isPlain: false }), shaped, reports };
}

const shared = [
  { name: 'a', must: 'b' },
  { name: null, must: 'c' },
];

test.each<[string, string, Record<string, unknown>]>([
  ['leaves', '{ kind id text int float yes any }', { kind: 'ONE', id: 7, text: 'x', int: -3, float: 1e21, yes: false, any: { a: [1, null, '"'] } }],
  [
    'nulls where they may be',
    '{ kind id text int things { name } thing { name } any }',
    { kind: null, id: null, text: '', int: null, things: null, thing: null, any: null },
  ],
  ['what must be escaped', '{ text id }', { text: 'a"b\\c\n\u0001\u2028\ud800 é 😀', id: '"' }],
  ['names that all objects have', '{ text toString }', { text: 'x', toString: null }],
  ['one list in two places', '{ things { must name } again: things { name } }', { things: shared, again: shared }],
  [
    'objects of several types',
    '{ pets { __typename name ... on Cat { lives } } }',
    { pets: [{ __typename: 'Cat', name: 'c', lives: 9 }, null, { __typename: 'Dog', name: 'd' }] },
  ],
  ['nothing in a list', '{ things { name } }', { things: [] }],
  ['what never came', '{ thing { name inner { name } } }', { thing: {} }],
])('writes %s as JSON.stringify does', (_name, query, data) => {
  const { text, shaped, reports } = both(query, data);
  expect([text, reports]).toEqual([shaped, 0]);
});

test('texts that are said to be plain are not looked through', () => {
  const write = compileText(selectionOf('{ text kind id any }'));
  const data = { text: 'a é 😀', kind: 'TWO', id: 7, any: { a: '"' } };
  expect(write({ data, standing: new Set(), isPlain: true })).toBe(JSON.stringify(data).replace('7', '"7"'));
  expect(write({ data: { ...data, text: '"' }, standing: new Set(), isPlain: true })).toContain('"text":""",');
});

test.each<[string, string, Record<string, unknown>]>([
  ['null where a value must be', '{ text }', { text: null }],
  ['null where an object must be', '{ must { name } }', { must: null }],
  ['an item that must be', '{ things { name } }', { things: [null] }],
  ['a value that must be, deep', '{ things { must } }', { things: [{ must: 'x' }, {}] }],
  ['a root field nobody answers', '{ thing { name } }', {}],
  ['a name no enum has', '{ kind }', { kind: 'THREE' }],
  ['a number that is none', '{ int }', { int: 'x' }],
  ['an integer too large', '{ int }', { int: 2 ** 31 }],
  ['an object for a list', '{ things { name } }', { things: {} }],
  ['a list for an object', '{ thing { name } }', { thing: [] }],
  ['a text for an object', '{ thing { name } }', { thing: 'x' }],
  ['a type that does not fit', '{ pet { name ... on Cat { lives } } }', { pet: { __typename: 'Thing' } }],
  ['a type that is not known', '{ pet { __typename name } }', { pet: { name: 'x' } }],
])('gives up on %s, which the shape explains', (_name, query, data) => {
  const { text, reports } = both(query, data);
  expect([text, reports > 0]).toEqual([undefined, true]);
});
