import { refusalOf } from '../../test/admission-harness';
import { parseDocument } from './parse-document';

test('a document at the limit of tokens is parsed', () => {
  expect(parseDocument(`{ ${'a '.repeat(998)} }`, 1_000).definitions).toHaveLength(1);
});

test.each([
  ['one token too many', `{ ${'a '.repeat(999)} }`],
  ['20 000 nested braces', '{a'.repeat(20_000)],
  ['20 000 nested brackets', `{ a(b: ${'['.repeat(20_000)}`],
  ['no document', ' '],
  ['no GraphQL', 'select 1'],
  ['half a character in a text', '{ a(b: "\\uD800") }'],
])('refused: %s', (_name, text) => {
  expect(refusalOf(() => parseDocument(text, 1_000))).toMatchObject({ of: 'document', status: 400, reasons: [{ code: 'GRAPHQL_PARSE_FAILED' }] });
});

test('nesting beyond the stack is refused, not fatal, where tokens are not limited', () => {
  expect(refusalOf(() => parseDocument('{a'.repeat(200_000), 10_000_000)).reasons).toMatchObject([{ code: 'GRAPHQL_PARSE_FAILED' }]);
});
