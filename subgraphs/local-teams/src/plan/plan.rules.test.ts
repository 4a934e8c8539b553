import { isEvaluationOverdue } from './plan.rules';

test.each([
  ['the day before', '2026-03-01', null, '2026-02-28', false],
  ['the day itself', '2026-03-01', null, '2026-03-01', false],
  ['the day after', '2026-03-01', null, '2026-03-02', true],
  ['no date agreed', null, null, '2026-03-02', false],
  ['closed since', '2026-03-01', '2026-03-01', '2026-03-02', false],
])('a plan on %s of its evaluation', (_name, nextEvaluationOn, closedOn, today, overdue) => {
  expect(isEvaluationOverdue({ nextEvaluationOn, closedOn }, today)).toBe(overdue);
});
