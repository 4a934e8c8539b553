import { mayBeCountedOn } from './count.rules';

test.each([
  ['2026-06-01', undefined],
  ['2026-06-02', 'counted_by_today'],
  ['2017-01-01', undefined],
  ['2016-12-31', 'counted_after_baseline'],
])('counted on %s: %s', (day, rule) => {
  expect(mayBeCountedOn(day, '2016-12-31', '2026-06-01')?.rule).toBe(rule);
});
