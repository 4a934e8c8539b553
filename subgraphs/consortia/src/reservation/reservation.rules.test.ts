import { stateOf } from './reservation.rules';

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
