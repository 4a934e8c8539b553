import { brigadeStateOf, monthsAfter, outcomeDue } from './brigade.rules';

test.each([
  ['asked for', null, null, null, 'REQUESTED'],
  ['declined', '2026-05-01', null, null, 'DECLINED'],
  ['to start tomorrow', null, '2026-06-02', '2026-08-25', 'PLANNED'],
  ['started today', null, '2026-06-01', '2026-08-25', 'AT_WORK'],
  ['on its last day', null, '2026-03-01', '2026-06-02', 'AT_WORK'],
  ['over', null, '2026-03-01', '2026-06-01', 'ENDED'],
] as const)('a deployment %s', (_, declinedOn, from, until, state) => {
  expect(brigadeStateOf({ declinedOn, from, until }, '2026-06-01')).toBe(state);
});

test.each([
  ['2026-01-15', 3, '2026-04-15'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2025-12-01', 12, '2026-12-01'],
  ['2026-08-31', 6, '2027-02-28'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(monthsAfter(day, months)).toBe(expected);
});

test.each([
  ['not started', null, [], null],
  ['a day short of three months', '2026-03-02', [], null],
  ['three months', '2026-03-01', [], 3],
  ['three months and recorded', '2026-03-01', [3], null],
  ['a year with nothing recorded', '2025-06-01', [], 3],
  ['a year with the first recorded', '2025-06-01', [3], 6],
  ['a year and all recorded', '2025-06-01', [3, 6, 12], null],
])('%s', (_, from, recorded, due) => {
  expect(outcomeDue(from, recorded, '2026-06-01')).toBe(due);
});
