import { mayLast, mustBeClosed, mustLast } from './aftercare.rules';

test.each([
  ['2027-06-01', '2026-07-01', undefined],
  ['2027-06-02', '2026-07-01', 'aftercare_lasts_a_year'],
  ['2026-06-01', '2026-06-01', 'aftercare_lasts_a_year'],
  ['2026-12-01', '2026-06-01', 'contact_lies_in_aftercare'],
  ['2026-12-01', '2026-12-01', 'contact_lies_in_aftercare'],
])('aftercare from 1 June 2026 until %s with a contact on %s', (until, contact, rule) => {
  expect(mayLast(until, contact, '2026-06-01')?.rule).toBe(rule);
});

test('aftercare follows a closed plan and ends once', () => {
  expect([mustBeClosed('2026-01-01'), mustLast(true)]).toEqual([undefined, undefined]);
  expect([mustBeClosed(null)?.rule, mustLast(false)?.rule]).toEqual(['aftercare_follows_a_plan', 'aftercare_ends_once']);
});
