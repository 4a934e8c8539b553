import { readFileSync } from 'node:fs';
import path from 'node:path';
import { whoMayEverOpen } from './who-may-ever-open';

const lines = whoMayEverOpen()
  .split('\n')
  .map((line) => line.split(' | '));

function classesOf(role: string, purpose: string): string[] {
  const [, , classes = ''] = lines.find(([one, purposes = '']) => one === role && purposes.split(' ').includes(purpose)) ?? [];
  return classes.split(' ');
}

test('the gateway has what the rules make; if not, run npm run who-sees-what', () => {
  expect(readFileSync(path.join(__dirname, '../../../gateway/src/identity/classes-of-role.ts'), 'utf8')).toBe(whoMayEverOpen());
});

test.each([
  ['a support coordinator', 'SCHOOL_COORDINATOR', 'EDUCATION', 'EDUCATION', 'BSN'],
  ['a parent, as one with authority is shown more', 'CUSTODIAL_PARENT', 'OWN_DATA', 'BSN', 'BUDGET'],
  ['an institution, as one with a measure is shown more', 'CERTIFIED_INSTITUTION_WORKER', 'PROTECTION', 'MEASURE', 'ALLOCATION'],
  ['the youth physician, not the specialist of the same row', 'YOUTH_PHYSICIAN', 'CARE', 'EDUCATION', 'ALLOCATION'],
  ['a specialist', 'MEDICAL_SPECIALIST', 'CARE', 'BSN', 'EDUCATION'],
  ['who is told counts', 'POLICY_RESEARCHER', 'STATISTICS', 'BUDGET', 'IDENTITY'],
  ['who is told absence alone', 'ATTENDANCE_OFFICER', 'EDUCATION', 'EDUCATION', 'SAFETY'],
  ['who is told of own acts alone', 'FOSTER_PARENT', 'OWN_DATA', 'ACCESS_LOG', 'BSN'],
  ['a role asking for what it is not there for', 'CASE_DIRECTOR', 'STATISTICS', 'PLACES', 'IDENTITY'],
])('%s may be shown a class of data if the facts are so, and another never', (_who, role, purpose, shown, never) => {
  expect(classesOf(role, purpose)).toContain(shown);
  expect(classesOf(role, purpose)).not.toContain(never);
});
