import type { DataClass } from '@ketengraaf/core';
import { explain, startOf } from './explain';
import type { Asker, Picture } from './picture';

const [YOUTH, MOTHER, FATHER, TEAM] = ['youth', 'mother', 'father', 'team'] as const;
const OPEN = { from: null, until: null };
const PICTURE: Picture = {
  youth: YOUTH,
  birthDate: '2010-06-15',
  involvements: [
    { party: 'local-teams', organisation: TEAM, person: 'director', role: 'CASE_DIRECTOR', from: '2025-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
    { party: 'schools', organisation: '12AB', person: null, role: 'SCHOOL_COORDINATOR', ...OPEN },
    { party: 'consortia', organisation: 'gi', person: 'guardian', role: 'CERTIFIED_INSTITUTION_WORKER', ...OPEN },
  ],
  authorities: [
    { holder: MOTHER, disputed: false, from: null, until: '2028-06-14T22:00:00Z' },
    { holder: FATHER, disputed: true, ...OPEN },
  ],
  consents: [
    { organisation: '12AB', dataClass: 'PLAN_STATUS', givenBy: MOTHER, ...OPEN },
    { organisation: '12AB', dataClass: 'PLAN_STATUS', givenBy: YOUTH, from: null, until: '2026-09-01T00:00:00Z' },
    { organisation: '12AB', dataClass: 'PLAN_STATUS', givenBy: FATHER, ...OPEN },
    { organisation: '12AB', dataClass: 'SCHOOL_GOALS', givenBy: MOTHER, ...OPEN },
    { organisation: '12AB', dataClass: 'SCHOOL_GOALS', givenBy: YOUTH, ...OPEN },
    { organisation: TEAM, dataClass: 'EDUCATION', givenBy: MOTHER, ...OPEN },
    { organisation: TEAM, dataClass: 'EDUCATION', givenBy: FATHER, ...OPEN },
    { organisation: TEAM, dataClass: 'CARE_CONTENT', givenBy: FATHER, ...OPEN },
  ],
  measures: [{ institution: 'gi', kind: 'SUPERVISION_ORDER', from: '2026-01-01T00:00:00Z', until: '2026-07-01T00:00:00Z' }],
  restrictions: [],
  doors: [
    {
      party: 'referrers',
      organisation: 'practice',
      person: 'doctor',
      role: 'GENERAL_PRACTITIONER',
      reviewed: false,
      from: '2026-02-01T22:00:00Z',
      until: '2026-02-02T02:00:00Z',
    },
  ],
};
const mother: Asker = { party: 'local-teams', organisation: MOTHER, role: 'CUSTODIAL_PARENT' };
const father: Asker = { ...mother, organisation: FATHER };
const director: Asker = { party: 'local-teams', organisation: TEAM, role: 'CASE_DIRECTOR' };
const school: Asker = { party: 'schools', organisation: '12AB', role: 'SCHOOL_COORDINATOR' };
const institution: Asker = { party: 'consortia', organisation: 'gi', role: 'CERTIFIED_INSTITUTION_WORKER' };
const lead: Asker = { ...director, role: 'TEAM_LEAD' };
const stranger: Asker = { ...director, organisation: 'other team' };
const themselves: Asker = { party: 'local-teams', organisation: YOUTH, role: 'YOUTH' };

test.each<[string, Asker, Parameters<typeof explain>[2], string, [string, string, string | undefined, string | undefined]]>([
  ['a mother before the 16th birthday', mother, 'TRAJECTORY', '2026-06-14', ['ALL', 'ALL', undefined, '2026-06-15']],
  ['a mother on the 16th birthday', mother, 'TRAJECTORY', '2026-06-15', ['NONE', 'NONE', 'AGE_16_OWN_CONSENT', '2028-06-15']],
  ['a mother when her child was eleven', mother, 'CARE_CONTENT', '2022-06-14', ['ALL', 'ALL', undefined, '2022-06-15']],
  ['a mother when her child is fifteen', mother, 'CARE_CONTENT', '2026-01-01', ['REDUCED', 'REDUCED', undefined, '2026-06-15']],
  ['a father whose authority is disputed', father, 'TRAJECTORY', '2026-01-01', ['NONE', 'NONE', 'AUTHORITY_DISPUTED', undefined]],
  ['the youth before the 12th birthday', themselves, 'CARE_CONTENT', '2022-06-14', ['NONE', 'NONE', 'CLASS_NOT_FOR_ROLE', '2022-06-15']],
  ['a school with consent of both', school, 'PLAN_STATUS', '2026-01-01', ['ALL', 'ALL', undefined, '2026-09-01']],
  [
    'a school with consent of the youth and one parent, in a dispute',
    school,
    'SCHOOL_GOALS',
    '2026-01-01',
    ['NONE', 'NONE', 'AUTHORITY_DISPUTED', '2026-06-15'],
  ],
  ['a school when the youth withdrew', school, 'PLAN_STATUS', '2026-09-02', ['NONE', 'NONE', 'AGE_16_OWN_CONSENT', undefined]],
  [
    'a director with the consent of the parents alone, of a youth of eleven',
    director,
    'EDUCATION',
    '2022-06-14',
    ['NONE', 'NONE', 'NOT_INVOLVED', '2025-01-01'],
  ],
  ['the same, of a youth of fifteen', director, 'EDUCATION', '2026-01-01', ['NONE', 'NONE', 'AGE_12_OWN_CONSENT', '2026-06-15']],
  ['a director with the consent of a disputed father', director, 'CARE_CONTENT', '2026-01-01', ['NONE', 'NONE', 'AUTHORITY_DISPUTED', '2026-06-15']],
  ['a director whose involvement will end', director, 'SAFETY', '2026-01-01', ['ALL', 'ALL', undefined, '2027-01-01']],
  ['an institution while its measure runs', institution, 'CARE_CONTENT', '2026-03-01', ['ALL', 'ALL', undefined, '2026-07-01']],
  ['an institution when it has ended', institution, 'CARE_CONTENT', '2026-08-01', ['NONE', 'NONE', 'NO_CONSENT', undefined]],
  ['a team lead, of what the team keeps', lead, 'DIRECTION', '2026-01-01', ['NONE', 'ALL', 'NOT_INVOLVED', undefined]],
  ['somebody of another team', stranger, 'IDENTITY', '2026-01-01', ['NONE', 'NONE', 'NOT_INVOLVED', undefined]],
])('%s', (_name, asker, dataClass, on, expected) => {
  const isKeeper = asker.party === 'local-teams' && asker.role !== 'CUSTODIAL_PARENT';
  const { shows, showsOfOwn, reason, until } = explain(PICTURE, { asker, isKeeper, areFactsFresh: true }, dataClass, startOf(on));
  expect([shows, showsOfOwn, reason, until && new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(until)]).toEqual(expected);
});

test('an emergency door opens in an explanation as it does, to who opened it and as long as it stands open', () => {
  const doctor: Asker = { party: 'referrers', organisation: 'practice', person: 'doctor', role: 'GENERAL_PRACTITIONER' };
  const at = (asker: Asker, instant: string): (string | undefined)[] => {
    const { shows, ground, reason, until } = explain(PICTURE, { asker, isKeeper: false, areFactsFresh: true }, 'SAFETY', new Date(instant));
    return [shows, ground, reason, until?.toISOString()];
  };
  expect(at(doctor, '2026-02-01T23:00:00Z')).toEqual(['REDUCED', 'EMERGENCY', undefined, '2026-02-02T02:00:00.000Z']);
  expect(at(doctor, '2026-02-02T02:00:00Z')).toEqual(['NONE', 'NONE', 'NOT_INVOLVED', undefined]);
  expect(at({ ...doctor, person: 'colleague' }, '2026-02-01T23:00:00Z')[0]).toBe('NONE');
  expect(at({ ...doctor, role: 'YOUTH_PHYSICIAN' }, '2026-02-01T23:00:00Z')[0]).toBe('NONE');
});

test('while sharing is restricted who is involved or has consent sees nothing of others, and who keeps it, is the family or is told by statute all', () => {
  const seen = (asker: Asker, instant: string, organisation: string | null = null, dataClass: DataClass | null = null, isKeeper = false): unknown[] => {
    const restrictions = [{ organisation, dataClass, from: '2026-02-01T12:00:00Z', until: '2026-02-02T12:00:00Z' }];
    const { shows, showsOfOwn, reason } = explain({ ...PICTURE, restrictions }, { asker, isKeeper, areFactsFresh: true }, 'SCHOOL_GOALS', new Date(instant));
    return [shows, showsOfOwn, reason];
  };
  const NOON = '2026-02-01T12:00:00Z';
  expect([seen(director, '2026-02-01T11:59:59Z'), seen(director, NOON), seen(director, '2026-02-02T12:00:00Z')]).toEqual([
    ['ALL', 'ALL', undefined],
    ['NONE', 'NONE', 'PROCESSING_RESTRICTED'],
    ['ALL', 'ALL', undefined],
  ]);
  expect(seen(director, NOON, null, null, true)).toEqual(['NONE', 'ALL', 'PROCESSING_RESTRICTED']);
  expect(
    [seen(director, NOON, 'another'), seen(director, NOON, null, 'EDUCATION'), seen(director, NOON, TEAM, 'SCHOOL_GOALS')].map(([shows]) => shows),
  ).toEqual(['ALL', 'ALL', 'NONE']);
  const until = explain(
    { ...PICTURE, restrictions: [{ organisation: null, dataClass: null, from: NOON, until: null }] },
    { asker: director, isKeeper: false, areFactsFresh: true },
    'SCHOOL_GOALS',
    startOf('2026-02-01'),
  ).until;
  expect(until).toEqual(new Date(NOON));
});

test('a purpose that does not fit is the reason, and what no row shows reduced is refused', () => {
  const at = startOf('2026-01-01');
  expect(explain(PICTURE, { asker: director, purpose: 'FINANCE', isKeeper: true, areFactsFresh: true }, 'SAFETY', at).reason).toBe('PURPOSE_NOT_ALLOWED');
  const withoutReducedForm = ['CARE_CONTENT'] as const;
  expect(explain(PICTURE, { asker: mother, isKeeper: false, areFactsFresh: true, withoutReducedForm }, 'CARE_CONTENT', at).shows).toBe('NONE');
});

test('facts that cannot be relied on explain no more than they decide', () => {
  expect(explain(PICTURE, { asker: director, isKeeper: false, areFactsFresh: false }, 'SAFETY', startOf('2026-01-01')).reason).toBe('FACTS_STALE');
});

test.each([
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
])('%s begins at %s, whatever the clocks did', (day, instant) => {
  expect(startOf(day).toISOString()).toBe(instant);
});

test('who is born on 29 February comes of age on 1 March', () => {
  const leap = { ...PICTURE, birthDate: '2012-02-29', authorities: [{ holder: MOTHER, disputed: false, ...OPEN }] };
  const { until } = explain(leap, { asker: mother, isKeeper: false, areFactsFresh: true }, 'IDENTITY', startOf('2029-01-01'));
  expect(until).toEqual(startOf('2030-03-01'));
});
