import { isDay, isUuid, uuidOf } from '@ketengraaf/core';
import { LARGEST_PAGE, pageSize, placeAfter, writeCursor } from './page';

const ID = uuidOf('somebody');
const CHECKS = [(day: string | null) => day === null || isDay(day), isUuid];
const encoded = (text: string): string => Buffer.from(text).toString('base64url');

test.each([
  ['a day and an identifier', ['2026-02-28', ID]],
  ['no day', [null, ID]],
])('a cursor of %s leads back to its place', (_, place) => {
  expect(placeAfter(writeCursor(place), CHECKS)).toEqual(place);
});

test.each([null, undefined])('%s is before the first', (after) => {
  expect(placeAfter(after, CHECKS)).toEqual([null, null]);
});

test.each([
  ['nothing', ''],
  ['a word', 'nonsense'],
  ['something other than a list', encoded('{"length":2}')],
  ['fewer parts', writeCursor([ID])],
  ['more parts', writeCursor([null, ID, ID])],
  ['a day that does not exist', writeCursor(['2026-02-30', ID])],
  ['no identifier', writeCursor(['2026-02-28', null])],
  ['a part that is no text', encoded(`[7,"${ID}"]`)],
])('a cursor of %s is refused in words', (_, after) => {
  expect(() => placeAfter(after, CHECKS)).toThrow('after must be a cursor that an earlier page gave.');
});

test('a cursor of text that no database takes is refused, whatever its list allows', () => {
  expect(() => placeAfter(writeCursor(['a\u0000b']), [() => true])).toThrow('after must be a cursor');
});

test.each([1, LARGEST_PAGE])('a page may have %i rows', (first) => {
  expect(pageSize(first)).toBe(first);
});

test.each([0, -1, 1.5, LARGEST_PAGE + 1, Number.NaN])('a page may not have %d rows', (first) => {
  expect(() => pageSize(first)).toThrow(`first must be a whole number from 1 to 100, not ${first}.`);
});
