import { type MonthSpent, outlookOf } from './spending.rules';

const months = (...amounts: (number | undefined)[]): MonthSpent[] =>
  amounts.flatMap((amountCents, index) => (amountCents === undefined ? [] : [{ month: `2026-${String(index + 1).padStart(2, '0')}-01`, amountCents }]));

test('without a report there is no telling', () => {
  expect(outlookOf(2026, 100, [])).toEqual({ reportedCents: 0, missing: [], forecastCents: null, depletedOn: null });
  expect(outlookOf(2026, 100, [{ month: '2025-12-01', amountCents: 9 }])).toMatchObject({ reportedCents: 0, forecastCents: null });
});

test.each<[string, number | null, MonthSpent[], number, string | null]>([
  ['a quarter extends to four', 1_200, months(100, 100, 100), 1_200, null],
  ['a budget that is just enough lasts the year', 1_200, months(100), 1_200, null],
  ['one cent less ends a day earlier', 1_199, months(100), 1_200, '2026-12-30'],
  ['half of it ends in the middle', 600, months(100, 100), 1_200, '2026-06-30'],
  ['a budget that was overspent ended in the month that did it', 150, months(100, 100, 100), 1_200, '2026-02-14'],
  ['a month without a report counts as the average', 650, months(100, undefined, 300), 2_400, '2026-04-07'],
  ['a budget of nothing never was', 0, months(100), 1_200, '2025-12-31'],
  ['a year that cost nothing', 0, months(0, 0), 0, null],
  ['a budget that is not told', null, months(100), 1_200, null],
])('%s', (_, budget, reports, forecastCents, depletedOn) => {
  expect(outlookOf(2026, budget, reports)).toMatchObject({ forecastCents, depletedOn });
});

test('months that were left out are named', () => {
  expect(outlookOf(2026, 1, months(1, undefined, undefined, 1)).missing).toEqual(['2026-02-01', '2026-03-01']);
  expect(outlookOf(2026, 1, months(1, 1)).missing).toEqual([]);
});
