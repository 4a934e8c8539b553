import { buildSchema, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { refusalOf } from '../../test/admission-harness';
import { admitVariables } from './variables';

const SCHEMA = buildSchema(
  'scalar Anything type Query { a(n: Int, ids: [ID!], by: By, any: Anything): Int } input By { kind: Kind! text: String } enum Kind { FOSTER SINGLE }',
);
const OPERATION = getOperationAST(
  parse('query ($n: Int, $ids: [ID!], $by: By, $any: Anything) { a(n: $n, ids: $ids, by: $by, any: $any) }'),
) as OperationDefinitionNode;
const admit = (variables: unknown, production = true): Record<string, unknown> =>
  admitVariables(SCHEMA, OPERATION, variables as Record<string, unknown>, production);

test.each([
  ['none', {}],
  ['null', { n: null }],
  ['500 ids', { ids: Array.from({ length: 500 }, String) }],
  ['any JSON where the schema has any', { any: { a: [1, { b: 'Zoë 😀' }] } }],
])('admitted: %s', (_name, variables) => {
  expect(admit(variables)).toEqual(variables);
});

test('variables that the operation does not declare are left behind', () => {
  expect(admit({ n: 1, other: 'x', constructor: 'y' })).toEqual({ n: 1 });
  expect(Object.keys(admit(JSON.parse('{"__proto__": {"polluted": true}, "n": 1}')))).toEqual(['n']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

const deep = (levels: number, open: string, close: string): unknown => JSON.parse(`${open.repeat(levels)}1${close.repeat(levels)}`);

test.each([
  ['a value of another type', { n: 'x' }, 'BAD_USER_INPUT'],
  ['an unknown enum value', { by: { kind: 'FOSTR' } }, 'BAD_USER_INPUT'],
  ['an unknown field', { by: { kind: 'FOSTER', bsn: '1' } }, 'BAD_USER_INPUT'],
  ['a prototype as a field', { by: JSON.parse('{"kind": "FOSTER", "__proto__": {"a": 1}}') }, 'BAD_USER_INPUT'],
  ['501 ids', { ids: Array.from({ length: 501 }, String) }, 'DOCUMENT_TOO_LARGE'],
  ['501 values deep inside', { any: { a: [{ b: Array.from({ length: 501 }, () => 0) }] } }, 'DOCUMENT_TOO_LARGE'],
  ['lists 40 000 deep', { any: deep(40_000, '[', ']') }, 'BAD_USER_INPUT'],
  ['objects 10 000 deep', { any: deep(10_000, '{"a":', '}') }, 'BAD_USER_INPUT'],
  ['a NUL', { ids: ['a\0b'] }, 'BAD_USER_INPUT'],
  ['half a character', { by: { kind: 'FOSTER', text: '\ud800' } }, 'BAD_USER_INPUT'],
  ['a NUL in a name', { any: { 'a\0': 1 } }, 'BAD_USER_INPUT'],
])('refused: %s', (_name, variables, code) => {
  const began = performance.now();
  expect(refusalOf(() => admit(variables))).toMatchObject({ of: 'document', status: 400, reasons: [{ code }] });
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('in production a refusal names the place as the client wrote it, and nothing of the schema', () => {
  const message = refusalOf(() => admit({ by: { kind: 'FOSTR' } })).message;
  expect(message).toBe('The value of variable "$by" cannot be used at "by.kind".');
});

test('in development a refusal gives the reason, without a suggestion', () => {
  const message = refusalOf(() => admit({ by: { kind: 'FOSTR' } }, false)).message;
  expect(message).toMatch(/"FOSTR"/);
  expect(message).not.toMatch(/Did you mean/i);
});
