import { DAYS_TO_HELP } from '../places/places.rules';
import { costPerYouth, type Started, tellStarted } from './urgency.rules';

const started = (urgency: Started['urgency'], count: number, inTime: number): Started => ({
  urgency,
  normDays: DAYS_TO_HELP[urgency] ?? 98,
  started: count,
  inTime,
  median: 2,
  ninthDecile: 9,
});

test('the most urgent come first; who are few are not told, nor who came late where they are few', () => {
  expect(tellStarted([started('REGULAR', 30, 12), started('CRISIS', 4, 2), started('SOON', 30, 27)])).toEqual([
    { urgency: 'CRISIS', normDays: 1, started: null, inTime: null, median: null, ninthDecile: null },
    { urgency: 'SOON', normDays: 28, started: 30, inTime: null, median: 2, ninthDecile: 9 },
    { urgency: 'REGULAR', normDays: 98, started: 30, inTime: 12, median: 2, ninthDecile: 9 },
  ]);
});

test.each([
  ['a whole quarter', { helped: 40, spentCents: 100_010, months: 3 }, 2_500],
  ['a quarter of which a month is still to be reported', { helped: 40, spentCents: 100_000, months: 2 }, null],
  ['a quarter of which nothing was reported', { helped: 40, spentCents: null, months: 0 }, null],
  ['a quarter in which few were helped', { helped: 9, spentCents: 100_000, months: 3 }, null],
])('%s', (_, quarter, expected) => {
  expect(costPerYouth(quarter)).toBe(expected);
});
