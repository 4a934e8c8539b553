import { isUuid } from '@ketengraaf/core';
import { randomOf } from './random';

test('gives the same series for the same words and another for others', () => {
  const series = (...words: string[]) => Array.from({ length: 20 }, randomOf(...words).next);
  expect(series('a', 'b')).toEqual(series('a', 'b'));
  expect(series('a', 'b')).not.toEqual(series('ab'));
});

test('gives version 4 ids, none twice', () => {
  const { uuid } = randomOf('ids');
  const ids = Array.from({ length: 5000 }, uuid);
  expect(ids.every((id) => isUuid(id) && id[14] === '4' && '89ab'.includes(id[19] ?? ''))).toBe(true);
  expect(new Set(ids).size).toBe(5000);
});

test('reaches both ends of a range, about equally often', () => {
  const { between } = randomOf('dice');
  const counts = Array.from({ length: 7 }, () => 0);
  for (let roll = 0; roll < 6000; roll++) counts[between(1, 6)] = (counts[between(1, 6)] ?? 0) + 1;
  expect(counts[0]).toBe(0);
  expect(counts.slice(1).every((count) => count > 850 && count < 1150)).toBe(true);
});

test('refuses to pick from an empty list', () => {
  expect(() => randomOf('x').pick([])).toThrow('not empty');
});
