import { addDays, type DataClass, type Day, dayOf, type Role } from '@ketengraaf/core';
import { type Context, decide } from './decide';
import { type Measure, rowFor, type Standing } from './row-for';

const standing = (over: Partial<Standing>): Standing => ({ today: '2026-07-01', birthDate: '2012-07-01', authority: 'HELD', measures: [], ...over });
const parentOf = (birthDate: Day, today: Day) => rowFor('CUSTODIAL_PARENT', standing({ birthDate, today }));
const YOUNG = 'PARENT_OF_UNDER_12';
const TEEN = 'PARENT_OF_12_TO_15';
const GROWN = 'PARENT_OF_16_AND_OVER';

test.each<[string, Day, Day, string, string]>([
  ['the 12th birthday', '2014-07-01', '2026-07-01', YOUNG, TEEN],
  ['the 16th birthday', '2010-07-01', '2026-07-01', TEEN, GROWN],
  ['the 12th birthday of who is born on 29 February, in a leap year', '2012-02-29', '2024-02-29', YOUNG, TEEN],
  ['the 12th birthday of who is born on 28 February of a leap year', '2016-02-28', '2028-02-28', YOUNG, TEEN],
  ['the 16th birthday of who is born on 29 February, in a leap year', '2012-02-29', '2028-02-29', TEEN, GROWN],
  ['the 16th birthday on New Year’s Day', '2010-01-01', '2026-01-01', TEEN, GROWN],
])('%s begins on the day itself and not the day before', (_what, birthDate, day, before, on) => {
  expect([parentOf(birthDate, addDays(day, -1)), parentOf(birthDate, day)]).toEqual([before, on]);
});

test('who is born on 29 February is eighteen on 1 March of a common year', () => {
  const authority = (today: Day) => see('CUSTODIAL_PARENT', 'EDUCATION', { authority: 'HELD', birthDate: '2008-02-29', today });
  expect([authority('2026-02-28'), authority('2026-03-01')]).toEqual(['ALL', 'CLASS_NOT_FOR_ROLE']);
});

test.each<[string, string, Day]>([
  // 29 March 2026: the clock goes from 2 to 3, midnight is 23:00 UTC the evening before
  ['the last second of 28 March', '2026-03-28T22:59:59Z', '2026-03-28'],
  ['the first second of 29 March', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['the last second of 29 March, now in summer time', '2026-03-29T21:59:59Z', '2026-03-29'],
  ['the first second of 30 March', '2026-03-29T22:00:00Z', '2026-03-30'],
  // 25 October 2026: the clock goes from 3 back to 2
  ['the last second of 24 October', '2026-10-24T21:59:59Z', '2026-10-24'],
  ['the first second of 25 October', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['the last second of 25 October, now in winter time', '2026-10-25T22:59:59Z', '2026-10-25'],
  ['the first second of 26 October', '2026-10-25T23:00:00Z', '2026-10-26'],
])('on nights the clock changes a birthday begins at midnight in the Netherlands: %s', (_what, instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
  for (const birthday of ['2026-03-29', '2026-10-25', '2026-03-30', '2026-10-26']) {
    expect(parentOf(birthday.replace('2026', '2010'), dayOf(new Date(instant)))).toBe(day >= birthday ? GROWN : TEEN);
  }
});

test.each<[Role, Partial<Standing>, string]>([
  ['YOUTH', { birthDate: '2014-07-01' }, 'YOUTH_12_AND_OVER'],
  ['YOUTH', { birthDate: '2014-07-02' }, 'YOUTH_UNDER_12'],
  ['YOUTH', { birthDate: undefined }, 'YOUTH_UNDER_12'],
  ['CUSTODIAL_PARENT', { birthDate: undefined }, GROWN],
  ['CUSTODIAL_PARENT', { authority: 'DISPUTED' }, 'PARENT_WITHOUT_AUTHORITY'],
  ['CUSTODIAL_PARENT', { authority: 'NONE' }, 'PARENT_WITHOUT_AUTHORITY'],
  ['PARENT_WITHOUT_AUTHORITY', { authority: 'HELD' }, 'PARENT_WITHOUT_AUTHORITY'],
  ['CERTIFIED_INSTITUTION_WORKER', { measures: [] }, 'INSTITUTION_WITHOUT_MEASURE'],
  ['CERTIFIED_INSTITUTION_WORKER', { measures: ['YOUTH_PROBATION'] }, 'INSTITUTION_WITHOUT_MEASURE'],
  ['CERTIFIED_INSTITUTION_WORKER', { measures: ['YOUTH_PROBATION', 'GUARDIANSHIP'] }, 'INSTITUTION_WITH_MEASURE'],
  ['CERTIFIED_INSTITUTION_WORKER', { measures: ['SUPERVISION_ORDER'] }, 'INSTITUTION_WITH_MEASURE'],
  ['CASE_DIRECTOR', { measures: ['SUPERVISION_ORDER'] }, 'CASE_DIRECTOR'],
  ['MEDICAL_SPECIALIST', {}, 'YOUTH_PHYSICIAN_OR_SPECIALIST'],
])('%s with %j stands as %s', (role, over, row) => {
  expect(rowFor(role, standing(over))).toBe(row);
});

/** What somebody sees, or why not. */
function see(role: Role, dataClass: DataClass, known: Partial<Context>): string {
  const purpose = role === 'CERTIFIED_INSTITUTION_WORKER' ? 'PROTECTION' : role === 'CASE_DIRECTOR' ? 'DIRECTION' : 'OWN_DATA';
  const { fields, reasons } = decide({
    subject: { person: 'p', organisation: 'o', party: 'local-teams', role, purpose },
    action: 'read',
    resource: { dataClass, subjectKind: 'YOUTH', organisation: undefined },
    context: {
      employer: undefined,
      roles: [role],
      consents: [],
      areFactsFresh: true,
      isSubject: false,
      today: '2026-07-01',
      birthDate: '2012-07-01',
      authority: 'NONE',
      measures: [],
      ...known,
    },
  });
  return reasons[0] ?? fields;
}

describe('a mother’s view of treatment', () => {
  const view = (birthDate: Day, known: Partial<Context> = {}) => see('CUSTODIAL_PARENT', 'CARE_CONTENT', { authority: 'HELD', birthDate, ...known });

  test.each<[string, Day, string]>([
    ['the day before the 12th birthday', '2014-07-02', 'ALL'],
    ['the 12th birthday', '2014-07-01', 'REDUCED'],
    ['the day before the 16th birthday', '2010-07-02', 'REDUCED'],
    ['the 16th birthday', '2010-07-01', 'AGE_16_OWN_CONSENT'],
    ['the day before the 18th birthday', '2008-07-02', 'AGE_16_OWN_CONSENT'],
    ['the 18th birthday', '2008-07-01', 'AGE_16_OWN_CONSENT'],
  ])('%s', (_day, birthDate, expected) => {
    expect(view(birthDate)).toBe(expected);
  });

  test('is opened again by the youth of sixteen, and by nobody else', () => {
    const given = (by: 'YOUTH' | 'AUTHORITY') => ({ consents: [{ dataClass: 'CARE_CONTENT', birthDate: '2010-07-01', givenBy: [by] }] });
    expect([view('2010-07-01', given('YOUTH')), view('2010-07-01', given('AUTHORITY'))]).toEqual(['ALL', 'AGE_16_OWN_CONSENT']);
  });

  test.each<[string, Partial<Context>, string]>([
    ['authority disputed', { authority: 'DISPUTED' }, 'AUTHORITY_DISPUTED'],
    ['no authority, but known as a parent', { authority: 'NONE', roles: ['PARENT_WITHOUT_AUTHORITY'] }, 'NO_AUTHORITY'],
    ['no authority, and not known as a parent', { authority: 'NONE', roles: [] }, 'NOT_INVOLVED'],
  ])('with %s', (_what, known, expected) => {
    expect(view('2020-01-01', known)).toBe(expected);
  });

  test('with authority disputed, main facts are still told', () => {
    expect(see('CUSTODIAL_PARENT', 'PLAN_STATUS', { authority: 'DISPUTED' })).toBe('REDUCED');
  });

  test('of the identity ends when the youth turns eighteen', () => {
    const identity = (birthDate: Day) => see('CUSTODIAL_PARENT', 'IDENTITY', { authority: 'HELD', birthDate });
    expect([identity('2008-07-02'), identity('2008-07-01')]).toEqual(['REDUCED', 'CLASS_NOT_FOR_ROLE']);
  });
});

test.each<[string, Measure[], DataClass, string]>([
  ['inside a measure', ['SUPERVISION_ORDER'], 'MEASURE', 'ALL'],
  ['outside a measure', [], 'MEASURE', 'NO_MEASURE'],
  ['inside a measure', ['SUPERVISION_ORDER'], 'REFERRAL_LETTER', 'ALL'],
  ['outside a measure', [], 'REFERRAL_LETTER', 'NO_MEASURE'],
  ['outside a measure', [], 'CARE_CONTENT', 'NO_CONSENT'],
  ['outside a measure', [], 'ALLOCATION', 'CLASS_NOT_FOR_ROLE'],
])('a certified institution %s (%j) about %s: %s', (_when, measures, dataClass, expected) => {
  expect(see('CERTIFIED_INSTITUTION_WORKER', dataClass, { measures })).toBe(expected);
});
