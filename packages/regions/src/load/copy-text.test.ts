import { Period } from '../period';
import { copyLine } from './copy-text';

test.each([
  ['no value', null, '\\N'],
  ['a text that looks like no value', '\\N', '\\\\N'],
  ['an empty text', '', ''],
  ['tab, newline, return and backslash', 'a\tb\nc\rd\\e', 'a\\tb\\nc\\rd\\\\e'],
  ['true', true, 't'],
  ['false', false, 'f'],
  ['a fraction', 52.1, '52.1'],
  ['more than 2^53', 9_007_199_254_740_993n, '9007199254740993'],
  ['an instant', new Date('2026-11-22T10:00:00Z'), '2026-11-22T10:00:00.000Z'],
  ['bytes', Buffer.from([0, 255, 92]), '\\\\x00ff5c'],
  ['days from and to', new Period('2024-01-01', '2025-01-01'), '[2024-01-01,2025-01-01)'],
  ['days without end', new Period('2024-01-01', null), '[2024-01-01,)'],
  ['ages', new Period(0, 23), '[0,23)'],
  ['an empty list', [], '{}'],
  ['a list with a comma, a quote and a backslash', ['a,b', 'c"d', 'e\\f'], '{"a,b","c\\\\"d","e\\\\\\\\f"}'],
  ['a list in a list', [['a'], ['b']], '{{"a"},{"b"}}'],
  ['a list with no value', ['NULL', null], '{"NULL",NULL}'],
  ['an object', { note: 'line\nbreak' }, '{"note":"line\\\\nbreak"}'],
])('writes %s', (_, value, written) => {
  expect(copyLine([value])).toBe(`${written}\n`);
});

test('separates columns by tabs', () => {
  expect(copyLine(['a', null, 3])).toBe('a\t\\N\t3\n');
});

test.each([
  ['a missing value', [1, undefined], 'the value in place 2 is missing'],
  ['no number', [Number.NaN], 'NaN is not a number'],
  ['a function', [() => 1], 'a function has no form'],
])('refuses %s', (_, row, message) => {
  expect(() => copyLine(row)).toThrow(message);
});
