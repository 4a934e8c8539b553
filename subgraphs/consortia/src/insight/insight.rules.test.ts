import { type Counted, lightToHeavy, shortage, tellCounts, tellWaits, type Waited } from './insight.rules';

const count = (
  municipality: string,
  intensity: Counted['intensity'],
  waiting: number,
  inCare: number,
  service: Counted['service'] = 'AMBULATORY',
): Counted => ({
  municipality,
  service,
  intensity,
  waiting,
  inCare,
});
const told = (counts: readonly Counted[], municipality: string | null, intensity: Counted['intensity']) =>
  tellCounts(counts).find((one) => one.municipality === municipality && one.service === 'AMBULATORY' && one.intensity === intensity);

test('large counts are told by municipality and for all together', () => {
  const counts = [count('GM0001', 'LIGHT', 12, 40), count('GM0002', 'LIGHT', 20, 60)];
  expect(told(counts, 'GM0001', 'LIGHT')).toMatchObject({ waiting: 12, inCare: 40 });
  expect(told(counts, null, 'LIGHT')).toMatchObject({ waiting: 32, inCare: 100 });
  expect(tellCounts(counts)).toHaveLength(3 * 27);
});

test('one youth in a small municipality is not told, nor by what is shown beside it', () => {
  const counts = [count('GM0001', 'LIGHT', 1, 1), count('GM0002', 'LIGHT', 20, 60), count('GM0003', 'LIGHT', 30, 70)];
  expect(told(counts, 'GM0001', 'LIGHT')).toMatchObject({ waiting: null, inCare: null });
  const shown = ['GM0001', 'GM0002', 'GM0003', null].filter((code) => told(counts, code, 'LIGHT')?.waiting !== null);
  expect(shown).not.toHaveLength(3);
  expect(tellCounts(counts).every(({ waiting, inCare }) => (waiting ?? 10) >= 10 && (inCare ?? 10) >= 10)).toBe(true);
});

test('what nobody has is as hidden as what one has', () => {
  const none = told([count('GM0001', 'LIGHT', 0, 50)], 'GM0001', 'HEAVY');
  const one = told([count('GM0001', 'LIGHT', 0, 50), count('GM0001', 'HEAVY', 1, 1)], 'GM0001', 'HEAVY');
  expect(none).toEqual(one);
});

test('light for each heavy is of what is told', () => {
  expect(lightToHeavy(tellCounts([count('GM0001', 'LIGHT', 0, 90), count('GM0001', 'HEAVY', 0, 40)]))).toBe(2.25);
  expect(lightToHeavy(tellCounts([count('GM0001', 'LIGHT', 0, 90), count('GM0001', 'HEAVY', 0, 4)]))).toBeNull();
});

test('waits of fewer than ten are left out', () => {
  const wait = (started: number): Waited => ({ service: 'AMBULATORY', intensity: 'LIGHT', started, median: 30, ninthDecile: 90 });
  expect(tellWaits([wait(9), wait(10), wait(0)])).toEqual([wait(10)]);
});

test.each([
  [20, 4, 5],
  [10, 3, 3.33],
  [null, 4, null],
  [20, 0, null],
])('%p who wait for %i places is a shortage of %p', (waiting, places, expected) => {
  expect(shortage(waiting, places)).toBe(expected);
});
