import { mayJudge, PRIORITY_RULES, urgencyThatCounts } from './priority.rules';

test('a crisis goes first, and each rule says within how many days and by what places are ordered', () => {
  expect(PRIORITY_RULES.map(({ position, urgency, helpWithinDays }) => [position, urgency, helpWithinDays])).toEqual([
    [1, 'CRISIS', 1],
    [2, 'URGENT', 3],
    [3, 'SOON', 28],
    [4, 'REGULAR', null],
  ]);
  for (const { placesOrderedBy } of PRIORITY_RULES) expect(new Set(placesOrderedBy).size).toBe(4);
});

test.each([
  ['REGULAR', null, 'REGULAR'],
  ['REGULAR', 'URGENT', 'URGENT'],
  ['CRISIS', 'SOON', 'SOON'],
] as const)('%s judged %s counts as %s', (urgency, judgedUrgency, expected) => {
  expect(urgencyThatCounts({ urgency, judgedUrgency })).toBe(expected);
});

test.each([
  [true, null, 'URGENT', undefined],
  [true, 'URGENT', null, undefined],
  [true, 'URGENT', 'URGENT', 'judged_otherwise'],
  [true, null, null, 'judged_otherwise'],
  [false, null, 'URGENT', 'still_waits'],
] as const)('who waits (%s) and was judged %s, judged %s now: %s', (waits, before, judged, rule) => {
  expect(mayJudge(waits, before, judged)?.rule).toBe(rule);
});
