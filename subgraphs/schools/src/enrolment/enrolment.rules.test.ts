import { mayMove } from './enrolment.rules';

const OWN = { school: '12AB', from: '2025-08-01', until: null };

test.each([
  ['a pupil of the own school, to another, later', OWN, '34CD', '2025-08-02', undefined],
  ['a pupil of no school', undefined, '34CD', '2025-08-02', 'moves_from_own_school'],
  ['a pupil that leaves already', { ...OWN, until: '2026-01-01' }, '34CD', '2025-12-01', 'moves_from_own_school'],
  ['to the school it is at', OWN, '12AB', '2025-08-02', 'moves_to_another_school'],
  ['on the first day', OWN, '34CD', '2025-08-01', 'enrolment_lasts_a_day'],
] as const)('%s', (_, own, school, on, rule) => {
  expect(mayMove(own, school, on)?.rule).toBe(rule);
});
