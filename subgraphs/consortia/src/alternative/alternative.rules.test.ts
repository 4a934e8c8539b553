import { RESIDENCE_TYPES } from '@ketengraaf/core';
import { mayEnd, mayReplace } from './alternative.rules';

test('only for residence away from home there is an alternative at home', () => {
  expect(RESIDENCE_TYPES.filter((type) => mayReplace(type) === undefined)).toEqual(['FOSTER_FAMILY', 'FAMILY_HOME', 'SMALL_GROUP', 'GROUP', 'SECURE']);
});

test.each([
  [null, '2026-03-03', undefined],
  [null, '2026-03-02', 'alternative_lasts_a_day'],
  ['2026-05-01', '2026-04-01', 'alternative_runs'],
])('from 2 March until %s, ended on %s: %s', (until, on, rule) => {
  expect(mayEnd({ from: '2026-03-02', until }, on)?.rule).toBe(rule);
});
