import { randomBytes } from 'node:crypto';
import { overrideHolds } from './override-holds';

test('a label holds if it is switched on', () => {
  expect([overrideHolds('moved', 'f'.repeat(32), ['moved', 'other']), overrideHolds('moved', '0'.repeat(32), [])]).toEqual([true, false]);
});

test.each([0, 20, 62.5, 100])('%d percent of requests get what is overridden', (share) => {
  const times = 4_000;
  const held = Array.from({ length: times }, () => overrideHolds(`percent(${share})`, randomBytes(16).toString('hex'), [])).filter(Boolean).length;
  // Five standard deviations: a chance of one in a million to fail without cause.
  expect(Math.abs(held - (times * share) / 100)).toBeLessThanOrEqual(5 * Math.sqrt((times * share * (100 - share)) / 10_000));
});

test('one request is treated alike, and a larger share takes in a smaller one', () => {
  const trace = randomBytes(16).toString('hex');
  const holding = [10, 30, 50, 70, 90].map((share) => overrideHolds(`percent(${share})`, trace, []));
  expect(holding).toEqual([...holding].sort());
  expect(overrideHolds('percent(30)', trace, [])).toBe(holding[1]);
});
