import type { DataClass } from '@ketengraaf/core';
import { type Answer, type Giver, mayAnswer, mayBeConsentedTo, mayHaveBeenSaidOn, mayLastUntil, stateOf, whoConsents, whoIsAwaited } from './consent.rules';

const BORN = '2014-03-10';

test.each([
  ['the day before twelve', '2026-03-09', ['AUTHORITY']],
  ['the day of twelve', '2026-03-10', ['YOUTH', 'AUTHORITY']],
  ['the day before sixteen', '2030-03-09', ['YOUTH', 'AUTHORITY']],
  ['the day of sixteen', '2030-03-10', ['YOUTH']],
  ['of age', '2032-03-10', ['YOUTH']],
])('%s it takes the right people', (_, today, who) => expect(whoConsents(BORN, today)).toEqual(who));

test('who is born on 29 February is twelve on 1 March', () => {
  expect([whoConsents('2012-02-29', '2023-02-28'), whoConsents('2012-02-29', '2024-02-28'), whoConsents('2011-02-28', '2023-02-28')]).toEqual([
    ['AUTHORITY'],
    ['AUTHORITY'],
    ['YOUTH', 'AUTHORITY'],
  ]);
  expect([whoConsents('2012-02-29', '2028-02-28'), whoConsents('2012-02-29', '2028-02-29')]).toEqual([['YOUTH', 'AUTHORITY'], ['YOUTH']]);
});

const [CHILD, TWELVE, SIXTEEN] = ['2026-03-09', '2026-03-10', '2030-03-10'] as const;

test.each<[Giver, string, string | undefined]>([
  ['YOUTH', CHILD, 'youth_of_twelve_consents'],
  ['YOUTH', TWELVE, undefined],
  ['YOUTH', SIXTEEN, undefined],
  ['AUTHORITY', CHILD, undefined],
  ['AUTHORITY', TWELVE, undefined],
  ['AUTHORITY', SIXTEEN, 'youth_of_sixteen_decides_alone'],
  ['DISPUTED_AUTHORITY', CHILD, 'authority_is_undisputed'],
  ['DISPUTED_AUTHORITY', SIXTEEN, 'youth_of_sixteen_decides_alone'],
  ['OTHER', TWELVE, 'giver_has_authority'],
  ['OTHER', SIXTEEN, 'youth_of_sixteen_decides_alone'],
])('the word of %s on %s', (giver, today, rule) => expect(mayAnswer(giver, BORN, today)?.rule).toBe(rule));

const given = (giver: Giver): Answer => ({ giver, answer: 'GIVEN' });
const refused = (giver: Giver): Answer => ({ giver, answer: 'REFUSED' });
const LATER = '2026-09-01T00:00:00Z';

test.each<[string, string, readonly Answer[], string | null, string, string, readonly string[]]>([
  ['nobody answered', '2026-03-01T12:00Z', [], null, LATER, 'ASKED', ['AUTHORITY']],
  ['a parent of a child gave it', '2026-03-01T12:00Z', [given('AUTHORITY')], null, LATER, 'GIVEN', []],
  ['in the last minute before twelve', '2026-03-09T22:59:59Z', [given('AUTHORITY')], null, LATER, 'GIVEN', []],
  ['in the first of twelve', '2026-03-09T23:00:00Z', [given('AUTHORITY')], null, LATER, 'ASKED', ['YOUTH']],
  ['youth and parent gave it', '2026-04-01T12:00Z', [given('AUTHORITY'), given('YOUTH')], null, LATER, 'GIVEN', []],
  ['the parent lost authority since', '2026-04-01T12:00Z', [given('OTHER'), given('YOUTH')], null, LATER, 'ASKED', ['AUTHORITY']],
  ['the authority is disputed since', '2026-04-01T12:00Z', [given('DISPUTED_AUTHORITY'), given('YOUTH')], null, LATER, 'ASKED', ['AUTHORITY']],
  ['one of two refused', '2026-04-01T12:00Z', [given('AUTHORITY'), refused('YOUTH')], '2026-04-01T11:00Z', LATER, 'REFUSED', ['YOUTH']],
  ['it was withdrawn', '2026-04-01T12:00Z', [given('AUTHORITY'), given('YOUTH')], '2026-04-01T11:00Z', LATER, 'WITHDRAWN', []],
  ['its time is over', '2026-09-01T00:00:00Z', [given('AUTHORITY'), given('YOUTH')], null, LATER, 'EXPIRED', []],
  ['a youth of sixteen alone gave it', '2030-04-01T12:00Z', [given('YOUTH')], null, '2030-09-01T00:00:00Z', 'GIVEN', []],
])('%s', (_, now, answers, endedAt, untilAt, state, awaited) => {
  const course = { birthDate: BORN, untilAt: new Date(untilAt), endedAt: endedAt === null ? null : new Date(endedAt), answers, now: new Date(now) };
  expect([stateOf(course), whoIsAwaited(course)]).toEqual([state, awaited]);
});

test.each<[DataClass, boolean]>([
  ['EDUCATION', true],
  ['PLAN_STATUS', true],
  ['CARE_CONTENT', true],
  ['BSN', false],
  ['BUDGET', false],
  ['PLACES', false],
  ['CONSENT', true],
])('consent opens %s: %s', (dataClass, opens) => expect(mayBeConsentedTo(dataClass) === undefined).toBe(opens));

test('it lasts from tomorrow to a year, and was said by today', () => {
  const allowed = ['2026-06-01', '2026-06-02', '2027-06-01', '2027-06-02'].filter((until) => !mayLastUntil(until, '2026-06-01'));
  expect(allowed).toEqual(['2026-06-02', '2027-06-01']);
  expect(['2026-05-01', '2026-06-01', '2026-06-02'].filter((day) => !mayHaveBeenSaidOn(day, '2026-06-01'))).toEqual(['2026-05-01', '2026-06-01']);
});
