import { mayConfirm, mayRelease, mayReserve, stateOf } from './reservation.rules';

const at = (time: string): Date => new Date(`2026-06-01T${time}Z`);

test.each([
  ['before it expires', {}, '13:59:59', 'HELD'],
  ['at the instant it expires', {}, '14:00:00', 'EXPIRED'],
  ['long confirmed', { confirmedAt: at('11:00:00') }, '23:00:00', 'CONFIRMED'],
  ['given back', { releasedAt: at('11:00:00') }, '11:00:00', 'RELEASED'],
  ['given back after it was confirmed', { confirmedAt: at('11:00:00'), releasedAt: at('12:00:00') }, '13:00:00', 'RELEASED'],
])('a reservation %s', (_, more, now, state) => {
  expect(stateOf({ expiresAt: at('14:00:00'), confirmedAt: null, releasedAt: null, ...more }, at(now))).toBe(state);
});

test.each([
  [0, undefined],
  [2, undefined],
  [3, 'few_places_at_once'],
])('who keeps %i places free: %s', (held, rule) => {
  expect(mayReserve(held)?.rule).toBe(rule);
});

test.each([
  ['HELD', undefined, undefined],
  ['CONFIRMED', 'reservation_is_held', undefined],
  ['RELEASED', 'reservation_is_held', 'reservation_is_held'],
  ['EXPIRED', 'reservation_is_held', 'reservation_is_held'],
] as const)('a reservation that is %s, confirmed: %s, given back: %s', (state, confirming, releasing) => {
  expect([mayConfirm(state)?.rule, mayRelease(state)?.rule]).toEqual([confirming, releasing]);
});
