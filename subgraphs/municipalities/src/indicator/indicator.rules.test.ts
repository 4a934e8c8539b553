import { reaches } from './indicator.rules';

test.each([
  [90, 90, 'HIGHER', true],
  [89.9, 90, 'HIGHER', false],
  [91, 90, 'HIGHER', true],
  [28, 28, 'LOWER', true],
  [28.1, 28, 'LOWER', false],
  [3, 28, 'LOWER', true],
] as const)('%d against %d, where %s is better: %s', (measured, target, better, expected) => {
  expect(reaches(measured, target, better)).toBe(expected);
});
