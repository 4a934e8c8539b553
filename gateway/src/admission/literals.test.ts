import { testRule } from '../../test/admission-harness';
import { literals } from './literals';

const list = (length: number): string => `{ a(ids: [${'1 '.repeat(length)}]) }`;

describe('lists', () =>
  testRule(
    literals,
    { '500 values': list(500) },
    { '501 values': list(501), 'as a default': `query ($a: [Int] = [${'1 '.repeat(501)}]) { a }` },
    'DOCUMENT_TOO_LARGE',
  ));
describe('texts', () =>
  testRule(
    literals,
    { 'accents and pictures': '{ a(b: "Zoë \\uD83D\\uDE00 \\u00e9") }' },
    { 'a NUL': '{ a(b: "x\\u0000y") }', 'a NUL in an object': '{ a(b: { c: ["\\u0000"] }) }' },
    'BAD_USER_INPUT',
  ));
