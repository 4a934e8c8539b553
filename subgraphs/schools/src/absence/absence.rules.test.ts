import { maySignalOn, mustBeReported } from './absence.rules';

test.each([
  ['fifteen hours in all', { kind: 'UNAUTHORISED', hours: 5, hoursBefore: 10, isReported: false }, undefined],
  ['sixteen hours in all', { kind: 'UNAUTHORISED', hours: 6, hoursBefore: 10, isReported: false }, 'sixteen_hours_are_reported'],
  ['sixteen hours at once', { kind: 'UNAUTHORISED', hours: 16, hoursBefore: 0, isReported: false }, 'sixteen_hours_are_reported'],
  ['sixteen hours, reported', { kind: 'UNAUTHORISED', hours: 16, hoursBefore: 0, isReported: true }, undefined],
  ['sixteen hours of illness', { kind: 'SICK_OFTEN', hours: 16, hoursBefore: 9, isReported: false }, undefined],
])('%s', (_, absence, rule) => {
  expect(mustBeReported(absence)?.rule).toBe(rule);
});

test.each([
  ['today', '2026-06-01', true, undefined],
  ['tomorrow', '2026-06-02', true, 'absence_has_happened'],
  ['while not enrolled', '2026-05-01', false, 'absence_is_of_own_pupil'],
] as const)('a signal %s', (_, day, isEnrolled, rule) => {
  expect(maySignalOn(day, '2026-06-01', isEnrolled)?.rule).toBe(rule);
});
