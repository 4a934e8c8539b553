import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withWhoSeesWhat } from './readme';

const readme = readFileSync(path.join(__dirname, '../../../README.md'), 'utf8');

test('the README says who sees what as the matrix has it; if not, run npm run who-sees-what', () => {
  expect(withWhoSeesWhat(readme)).toBe(readme);
});

test('a README that says otherwise is put right', () => {
  expect(withWhoSeesWhat(readme.replace('| Teacher (leerkracht) |', '| Teacher |'))).toBe(readme);
});

test('a README without a place for it is refused', () => {
  expect(() => withWhoSeesWhat('# Ketengraaf')).toThrow('has no place');
});
