import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withRights } from './readme';

const readme = readFileSync(path.join(__dirname, '../../../README.md'), 'utf8');

test('the README says who sees and who does what as the tables have it; if not, run npm run who-sees-what', () => {
  expect(withRights(readme)).toBe(readme);
});

test('a README that says otherwise is put right', () => {
  expect(withRights(readme.replace('| Teacher (leerkracht) |', '| Teacher |'))).toBe(readme);
});

test('a README without a place for it is refused', () => {
  expect(() => withRights('# Ketengraaf')).toThrow('has no place');
});
