import { planDueOn } from './family-group-plan.rules';

test.each([
  ['thinks about it', null, null, null],
  ['draws it up itself', 'ACCEPTED', '2026-01-01', null],
  ['does not want to', 'WAIVED', '2026-01-01', '2026-02-12'],
  ['cannot for a threat', 'THREAT', '2026-01-20', '2026-03-03'],
])('where a family %s', (_name, outcome, outcomeOn, due) => {
  expect(planDueOn({ outcome, outcomeOn })).toBe(due);
});
