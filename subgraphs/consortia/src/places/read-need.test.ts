import { readNeed } from './read-need';

const TODAY = '2026-06-01';

test('what is left out, or null, may be anything, from today', () => {
  const anything = { services: [], expertises: [], intensity: null, residenceType: null, age: null, urgency: null, on: TODAY, maxKilometres: null };
  expect(readNeed({}, TODAY)).toEqual(anything);
  expect(
    readNeed({ services: null, expertises: null, intensity: null, residenceType: null, age: null, urgency: null, on: null, maxKilometres: null }, TODAY),
  ).toEqual(anything);
});

test.each([0, 22])('age %i is looked for', (age) => {
  expect(readNeed({ age }, TODAY).age).toBe(age);
});

test.each([
  [{ age: -1 }, 'need.age must be a whole number from 0 to 22, not -1.'],
  [{ age: 23 }, 'need.age must be a whole number from 0 to 22, not 23.'],
  [{ maxKilometres: 0 }, 'need.maxKilometres must be more than 0, not 0.'],
  [{ maxKilometres: -2.5 }, 'need.maxKilometres must be more than 0, not -2.5.'],
])('%j is refused in words', (need, message) => {
  expect(() => readNeed(need, TODAY)).toThrow(expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }));
});
