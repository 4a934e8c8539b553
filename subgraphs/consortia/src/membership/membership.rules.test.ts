import { canHelpOn, mayChangeFrom } from './membership.rules';

test.each([
  ['2026-06-01', undefined],
  ['2026-05-31', 'from_today'],
])('a change from %s', (day, rule) => {
  expect(mayChangeFrom(day, '2026-06-01')?.rule).toBe(rule);
});

test.each([
  ['nobody is helped', [], undefined, false, undefined],
  ['somebody is helped and nobody named', ['AUTISM'], undefined, false, 'nobody_loses_help'],
  ['who is named is no member', ['AUTISM'], undefined, true, 'successor_is_member'],
  ['who is named cannot do all of it', ['AUTISM', 'FORENSIC'], ['AUTISM'], true, 'successor_has_expertise'],
  ['who is named can do all of it', ['AUTISM'], ['FORENSIC', 'AUTISM'], true, undefined],
] as const)('leaving while %s', (_, needed, successor, isGiven, rule) => {
  expect(canHelpOn(needed, successor, isGiven)?.rule).toBe(rule);
});
