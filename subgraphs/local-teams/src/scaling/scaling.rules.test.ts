import { asksForHeavy, type CareLevel, mayScale } from './scaling.rules';

test.each<['UP' | 'DOWN', CareLevel, CareLevel, string | undefined]>([
  ['UP', 'LOCAL_TEAM', 'SPECIALIST', undefined],
  ['UP', 'LOCAL_TEAM', 'COERCION', undefined],
  ['UP', 'LOCAL_TEAM', 'LOCAL_TEAM', 'up_is_heavier'],
  ['UP', 'SPECIALIST', 'LOCAL_TEAM', 'up_is_heavier'],
  ['DOWN', 'SPECIALIST', 'OWN_STRENGTH', undefined],
  ['DOWN', 'LOCAL_TEAM', 'LOCAL_TEAM', 'down_is_lighter'],
  ['DOWN', 'LOCAL_TEAM', 'PRESSURE', 'down_is_lighter'],
])('%s from %s to %s', (way, from, to, rule) => {
  expect(mayScale(way, from, to)?.rule).toBe(rule);
});

test('from pressure on the heavy variant is asked for', () => {
  expect((['LOCAL_TEAM', 'SPECIALIST', 'PRESSURE', 'COERCION'] as const).map(asksForHeavy)).toEqual([false, false, true, true]);
});
