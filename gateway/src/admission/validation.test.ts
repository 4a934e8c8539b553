import { buildSchema, parse } from 'graphql';
import { doubling, refusalOf } from '../../test/admission-harness';
import { validateDocument } from './validation';

const SCHEMA = buildSchema(
  'type Query { family(id: ID!, kind: Kind): Family } type Family { name: String } enum Kind { FOSTER } input SecretInput { bsn: String }',
);

const TYPOS: [string, string, string][] = [
  ['field', '{ famly { name } }', 'famly'],
  ['field below', '{ family(id: 1) { nam } }', 'nam'],
  ['argument', '{ family(idd: 1) { name } }', 'idd'],
  ['enum value', '{ family(id: 1, kind: FOSTR) { name } }', ''],
  ['type', '{ ... on Famly { name } }', 'Famly'],
  ['variable type', 'query ($a: SecretInpt) { family(id: $a) { name } }', 'SecretInpt'],
  ['directive', '{ family(id: 1) @skp { name } }', 'skp'],
  ['missing selection', '{ family(id: 1) }', 'family'],
];
test.each(TYPOS)('in production a wrong %s is refused with one error in the client’s own words', (_name, text, word) => {
  const { reasons } = refusalOf(() => validateDocument(SCHEMA, parse(text), true));
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', locations: [{ line: 1, column: expect.any(Number) }] });
  expect(reasons[0]?.message).toBe(word ? `The document does not fit the schema at "${word}".` : 'The document does not fit the schema.');
});

test.each(TYPOS)('in development a wrong %s is explained, but nothing is suggested', (_name, text) => {
  const { reasons } = refusalOf(() => validateDocument(SCHEMA, parse(text), false));
  expect(reasons.map(({ message }) => message).join()).not.toMatch(/Did you mean/i);
});

test('many errors: one in production, twenty in development', () => {
  const wrong = parse(`{ ${Array.from({ length: 40 }, (_unused, index) => `wrong${index}`).join(' ')} }`);
  expect(refusalOf(() => validateDocument(SCHEMA, wrong, true)).reasons).toHaveLength(1);
  expect(refusalOf(() => validateDocument(SCHEMA, wrong, false)).reasons).toHaveLength(20);
});

test.each(['{ __schema { types { name } } }', '{ __type(name: "Family") { name } }', '{ ...F } fragment F on Query { __schema { queryType { name } } }'])(
  'introspection is for development only: %s',
  (text) => {
    expect(() => validateDocument(SCHEMA, parse(text), false)).not.toThrow();
    expect(refusalOf(() => validateDocument(SCHEMA, parse(text), true)).reasons).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
  },
);

test('__typename is no introspection', () => {
  expect(() => validateDocument(SCHEMA, parse('{ __typename family(id: 1) { __typename } }'), true)).not.toThrow();
});

test('doubling fragments that end in one that is not there are refused in bounded time', () => {
  const began = performance.now();
  refusalOf(() => validateDocument(SCHEMA, parse(doubling(26, undefined, '...Nowhere')), true));
  expect(performance.now() - began).toBeLessThan(2_000);
});
