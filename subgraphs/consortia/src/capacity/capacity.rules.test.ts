import { mayBeReported } from './capacity.rules';

test.each([
  [8, 8, null, undefined],
  [8, 0, '2026-06-01', undefined],
  [0, 0, null, undefined],
  [8, 9, null, 'no_more_free_than_there_are'],
  [8, -1, null, 'number_of_places'],
  [1001, 1, null, 'number_of_places'],
  [8, 0, '2026-05-31', 'available_from_today'],
])('%i places, %i free and from %s: %s', (placesTotal, placesAvailable, availableFrom, rule) => {
  expect(mayBeReported({ placesTotal, placesAvailable, availableFrom }, '2026-06-01')?.rule).toBe(rule);
});
