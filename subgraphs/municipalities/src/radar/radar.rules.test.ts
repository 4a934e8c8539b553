import { type Line, leftUncovered, nearnessOf, openOption } from './radar.rules';

test.each([
  ['2026-06-14', 'ENDED'],
  ['2026-06-15', 'WITHIN_3_MONTHS'],
  ['2026-09-15', 'WITHIN_3_MONTHS'],
  ['2026-09-16', 'WITHIN_6_MONTHS'],
  ['2026-12-15', 'WITHIN_6_MONTHS'],
  ['2026-12-16', 'WITHIN_12_MONTHS'],
  ['2027-06-15', 'WITHIN_12_MONTHS'],
  ['2027-06-16', 'LATER'],
])('a contract that ends on %s is %s in the middle of June 2026', (endsOn, nearness) => {
  expect(nearnessOf(endsOn, '2026-06-15')).toBe(nearness);
});

test('the option to decide on is the first that is neither exercised nor too late', () => {
  const option = (decideBy: string, exercisedOn: string | null = null) => ({ decideBy, exercisedOn });
  expect(openOption([option('2026-01-01', '2025-12-01'), option('2026-06-14'), option('2026-06-15'), option('2027-01-01')], '2026-06-15')).toEqual(
    option('2026-06-15'),
  );
  expect(openOption([option('2026-06-14')], '2026-06-15')).toBeUndefined();
});

const line = (contractId: string, municipality: string, service: Line['service'], from: string, until: string | null): Line => ({
  contractId,
  municipality,
  service,
  from,
  until,
});

test('left uncovered is what nothing covers from the first day after', () => {
  const lines = [
    line('old', 'GM0001', 'AMBULATORY', '2020-01-01', '2027-01-01'),
    line('old', 'GM0002', 'AMBULATORY', '2020-01-01', '2027-01-01'),
    line('old', 'GM0001', 'RESPITE', '2020-01-01', '2027-01-01'),
    // left earlier, so that it is not the end of the contract that leaves it bare
    line('old', 'GM0003', 'RESPITE', '2020-01-01', '2024-01-01'),
    line('new', 'GM0001', 'AMBULATORY', '2027-01-01', '2031-01-01'),
    line('late', 'GM0001', 'RESPITE', '2027-01-02', '2031-01-01'),
  ];
  expect(leftUncovered('old', '2027-01-01', lines)).toEqual([
    { service: 'AMBULATORY', municipalities: ['GM0002'] },
    { service: 'RESPITE', municipalities: ['GM0001'] },
  ]);
  expect(leftUncovered('new', '2031-01-01', lines.slice(0, 5))).toEqual([{ service: 'AMBULATORY', municipalities: ['GM0001'] }]);
});
