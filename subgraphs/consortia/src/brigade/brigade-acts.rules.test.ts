import { mayBeAnswered, mayBeAsked, mayBeRecorded, mayCome } from './brigade-acts.rules';

test.each([
  [['FORENSIC'], ['FORENSIC', 'AUTISM'], undefined],
  [['FORENSIC', 'ADDICTION'], ['FORENSIC', 'AUTISM'], 'brigade_has_the_expertise'],
] as const)('%j asked of who has %j: %s', (asked, has, rule) => {
  expect(mayBeAsked(asked, has)?.rule).toBe(rule);
});

test.each([
  ['REQUESTED', undefined],
  ['DECLINED', 'request_is_open'],
  ['AT_WORK', 'request_is_open'],
] as const)('a request that is %s: %s', (state, rule) => {
  expect(mayBeAnswered(state)?.rule).toBe(rule);
});

test('all experts work there', () => {
  expect([mayCome(2, 2), mayCome(2, 1)?.rule]).toEqual([undefined, 'experts_work_here']);
});

test.each([
  [null, 3, 'deployment_started', 'Start eerst de inzet.'],
  ['2026-03-01', 3, undefined, undefined],
  ['2026-03-02', 3, 'outcome_is_not_before_its_time', 'Leg de uitkomst vast vanaf 2026-06-02.'],
  ['2026-03-01', 6, 'outcome_is_not_before_its_time', 'Leg de uitkomst vast vanaf 2026-09-01.'],
] as const)('started %s, after %i months: %s', (from, months, rule, wouldSatisfy) => {
  const violation = mayBeRecorded(from, months, '2026-06-01');
  expect([violation?.rule, violation?.wouldSatisfy]).toEqual([rule, wouldSatisfy]);
});
