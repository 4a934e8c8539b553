import { addDays, ageOn, dayOf, daysBetween, isDay } from './calendar';

test.each(['2024-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each(['2025-02-29', '0000-01-01', '2025-13-01', '2025-1-1', '25-01-01', '2025-01-01T00:00', '', 20250101, null])('%s is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test('a day ends at midnight in Amsterdam, in summer two hours before it does in Greenwich', () => {
  expect([dayOf(new Date('2026-06-30T21:59:59Z')), dayOf(new Date('2026-06-30T22:00:00Z'))]).toEqual(['2026-06-30', '2026-07-01']);
  expect([dayOf(new Date('2026-12-31T22:59:59Z')), dayOf(new Date('2026-12-31T23:00:00Z'))]).toEqual(['2026-12-31', '2027-01-01']);
});

test('days are counted over leap days and the nights the clock is changed', () => {
  expect([addDays('2024-02-28', 2), addDays('2026-03-28', 2), addDays('2026-01-01', -1)]).toEqual(['2024-03-01', '2026-03-30', '2025-12-31']);
  expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2026-03-30', '2026-03-28')]).toEqual([2, -2]);
});

test('who is born on 29 February comes of age on 1 March in other years', () => {
  expect([ageOn('2008-02-29', '2024-02-28'), ageOn('2008-02-29', '2024-02-29'), ageOn('2008-02-29', '2026-02-28'), ageOn('2008-02-29', '2026-03-01')]).toEqual([
    15, 16, 17, 18,
  ]);
});
