import type { Day } from '@ketengraaf/core';
import { type Consent, consentProblem, type Giver } from './consent';

const TODAY = '2026-07-01';
const consent = (birthDate: Day | undefined, ...givenBy: Giver[]): Consent => ({ dataClass: 'EDUCATION', birthDate, givenBy });
const [ELEVEN, TWELVE, FIFTEEN, SIXTEEN, EIGHTEEN] = ['2014-07-02', '2014-07-01', '2010-07-02', '2010-07-01', '2008-07-01'] as const;

test.each<[string, Day | undefined, Giver[], string | undefined]>([
  ['a parent, the day before the 12th birthday', ELEVEN, ['AUTHORITY'], undefined],
  ['a parent, on the 12th birthday', TWELVE, ['AUTHORITY'], 'AGE_12_OWN_CONSENT'],
  ['parent and youth, on the 12th birthday', TWELVE, ['AUTHORITY', 'YOUTH'], undefined],
  ['the youth alone, of eleven', ELEVEN, ['YOUTH'], 'NO_CONSENT'],
  ['the youth alone, of twelve', TWELVE, ['YOUTH'], 'NO_CONSENT'],
  ['parent and youth, the day before the 16th birthday', FIFTEEN, ['YOUTH', 'AUTHORITY'], undefined],
  ['the youth alone, the day before the 16th birthday', FIFTEEN, ['YOUTH'], 'NO_CONSENT'],
  ['the youth alone, on the 16th birthday', SIXTEEN, ['YOUTH'], undefined],
  ['a parent alone, on the 16th birthday', SIXTEEN, ['AUTHORITY'], 'AGE_16_OWN_CONSENT'],
  ['a parent alone, at eighteen', EIGHTEEN, ['AUTHORITY'], 'AGE_16_OWN_CONSENT'],
  ['a parent whose authority is disputed', ELEVEN, ['DISPUTED_AUTHORITY'], 'AUTHORITY_DISPUTED'],
  ['that parent and the youth, of twelve', TWELVE, ['DISPUTED_AUTHORITY', 'YOUTH'], 'AUTHORITY_DISPUTED'],
  ['that parent and another', ELEVEN, ['DISPUTED_AUTHORITY', 'AUTHORITY'], undefined],
  ['that parent and the youth, of sixteen', SIXTEEN, ['DISPUTED_AUTHORITY', 'YOUTH'], undefined],
  ['somebody who had authority once', ELEVEN, ['OTHER'], 'NO_CONSENT'],
  ['a parent, of a youth of unknown age', undefined, ['AUTHORITY'], 'AGE_12_OWN_CONSENT'],
  ['the youth, of unknown age', undefined, ['YOUTH'], 'NO_CONSENT'],
  ['parent and youth, of unknown age', undefined, ['YOUTH', 'AUTHORITY'], undefined],
])('given by %s', (_what, birthDate, givenBy, expected) => {
  expect(consentProblem([consent(birthDate, ...givenBy)], 'EDUCATION', TODAY)).toBe(expected);
});

test('for another class opens nothing', () => {
  expect(consentProblem([consent(ELEVEN, 'AUTHORITY')], 'SAFETY', TODAY)).toBe('NO_CONSENT');
  expect(consentProblem([], 'EDUCATION', TODAY)).toBe('NO_CONSENT');
});

test('of one youth of a family is enough for the family as a whole', () => {
  expect(consentProblem([consent(TWELVE, 'AUTHORITY'), consent(ELEVEN, 'AUTHORITY')], 'EDUCATION', TODAY)).toBeUndefined();
});
