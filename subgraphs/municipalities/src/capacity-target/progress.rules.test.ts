import { type Count, progressOn, type Target, type TargetState, wantedPlaces } from './progress.rules';

/** Half of the treatment places of the end of 2016 by the end of 2021. */
const HALF: Target = { baselineOn: '2016-12-31', baselinePlaces: 101, factor: 0.5, targetOn: '2021-12-31' };
const counts = (...places: [day: string, places: number][]): Count[] => places.map(([countedOn, count]) => ({ countedOn, places: count }));

test.each<[what: string, of: Count[], on: string, state: TargetState, expectedPlaces: number]>([
  ['nothing counted', [], '2019-07-01', 'NOT_COUNTED', 75.5],
  ['counted only at the baseline', counts(['2016-12-31', 101]), '2019-07-01', 'NOT_COUNTED', 75.5],
  ['half way, half done', counts(['2019-07-01', 75]), '2019-07-01', 'ON_TRACK', 75.5],
  ['half way, one too many', counts(['2019-07-01', 76]), '2019-07-01', 'BEHIND', 75.5],
  ['a count is held against its own day', counts(['2018-01-01', 90]), '2021-01-01', 'ON_TRACK', 90.8],
  ['the last count counts', counts(['2019-07-01', 75], ['2018-01-01', 100]), '2020-01-01', 'ON_TRACK', 75.5],
  ['a later count is not known yet', counts(['2018-01-01', 100], ['2020-01-01', 50]), '2019-01-01', 'BEHIND', 90.8],
  ['reached before its day', counts(['2020-01-01', 50]), '2020-06-01', 'REACHED', 70.4],
  ['reached on its day', counts(['2021-12-31', 50]), '2022-06-01', 'REACHED', 50],
  ['missed by one place', counts(['2021-12-31', 51]), '2021-12-31', 'MISSED', 50],
  ['reached too late', counts(['2021-12-31', 60], ['2022-03-01', 40]), '2022-06-01', 'MISSED', 50],
])('%s', (_, of, on, state, expectedPlaces) => {
  const progress = progressOn(HALF, of, on);
  expect([progress.state, progress.expectedPlaces]).toEqual([state, expectedPlaces]);
});

test('a target can be to have more', () => {
  const more: Target = { baselineOn: '2024-12-31', baselinePlaces: 10, factor: 1.55, targetOn: '2026-12-31' };
  expect(wantedPlaces(more)).toBe(16);
  expect(progressOn(more, counts(['2025-12-31', 13]), '2026-01-01').state).toBe('ON_TRACK');
  expect(progressOn(more, counts(['2025-12-31', 12]), '2026-01-01').state).toBe('BEHIND');
});
