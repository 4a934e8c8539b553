import { addMonths, lastDay } from './contract.rules';

test.each([
  ['2023-01-01', 24, '2025-01-01'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2023-05-15', 0, '2023-05-15'],
  ['2023-12-01', 1, '2024-01-01'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test.each([
  ['the last day of the term, where nothing was extended', [], '2022-12-31'],
  ['no later for an option that was not exercised', [{ maxMonths: 12, exercisedOn: null }], '2022-12-31'],
  [
    'later by all options that were exercised',
    [
      { maxMonths: 12, exercisedOn: '2022-06-01' },
      { maxMonths: 6, exercisedOn: '2023-06-01' },
      { maxMonths: 6, exercisedOn: null },
    ],
    '2024-06-30',
  ],
])('a contract covers until %s', (_, options, expected) => {
  expect(lastDay('2023-01-01', options)).toBe(expected);
});
