import { createHash } from 'node:crypto';
import { type Caller, DATA_CLASSES, type DataClass, PURPOSES, ROLES } from '@ketengraaf/core';
import { CAPACITIES, type Capacity } from './capacities';
import { type Context, type Decision, decide, type Resource } from './decide';
import { FAMILY_CLASSES, MATRIX, POLICY_VERSION } from './matrix';
import { PURPOSES_OF_CLASS, purposesOf } from './purposes';
import { COLUMNS, EXPECTED, STANDPOINTS, WORDS } from './testing/expected-matrix';

const ROWS = Object.keys(CAPACITIES) as Capacity[];
const PERSONAL = COLUMNS.filter((dataClass) => dataClass !== 'PLACES');
const PERSON = '3f0c1c52-0000-4000-8000-000000000001';

const NOTHING: Context = {
  employer: undefined,
  roles: [],
  consents: [],
  areFactsFresh: true,
  isSubject: false,
  today: '2026-07-01',
  birthDate: undefined,
  authority: 'NONE',
  measures: [],
};
const caller = (over: Partial<Caller> = {}): Caller => ({
  person: PERSON,
  organisation: 'ours',
  party: 'local-teams',
  role: 'CASE_DIRECTOR',
  purpose: 'DIRECTION',
  ...over,
});
const consentFor = (dataClass: DataClass, { birthDate = '2012-07-01' }: Partial<Context> = {}): Pick<Context, 'consents'> => ({
  consents: [{ dataClass, birthDate, givenBy: ['YOUTH', 'AUTHORITY'] }],
});
const ask = (subject: Caller, dataClass: DataClass, known: Partial<Context>, resource: Partial<Resource> = {}): Decision =>
  decide({ subject, action: 'read', resource: { dataClass, subjectKind: 'YOUTH', organisation: undefined, ...resource }, context: { ...NOTHING, ...known } });

test('the matrix has 31 rows and 17 columns, each column once', () => {
  expect([ROWS.length, Object.keys(EXPECTED).length, new Set(COLUMNS).size]).toEqual([31, 31, 17]);
  expect([...COLUMNS].sort()).toEqual(Object.keys(DATA_CLASSES).sort());
});

test('the matrix changes only with its version', () => {
  const digest = createHash('sha256').update(JSON.stringify(MATRIX)).digest('hex').slice(0, 12);
  expect([POLICY_VERSION, digest]).toMatchInlineSnapshot(`
[
  "2026.2",
  "3836382cb683",
]
`);
});

describe.each(ROWS)('%s', (row) => {
  const { role, party, purpose, tied, isKeeper } = STANDPOINTS[row];
  const who = caller({ role, party, purpose });
  const words = EXPECTED[row].split('|');
  const cases = COLUMNS.map((dataClass, index) => [dataClass, words[index] ?? ''] as const);

  test('has a word for every class', () => {
    expect([words.length, words.filter((word) => !(word in WORDS))]).toEqual([17, []]);
  });

  test.each(cases)('%s: %s', (dataClass, word) => {
    const [without, withConsent, own, keeper] = WORDS[word] ?? [];
    const consent = consentFor(dataClass, tied);
    const shown = (known: Partial<Context>, resource: Partial<Resource> = {}) => ask(who, dataClass, known, resource).fields;
    if (dataClass === 'PLACES') {
      // no person is in it, and yet it is for finding help: schools and finance have no purpose for it
      expect(shown({})).toBe(purpose === 'EDUCATION' || purpose === 'FINANCE' ? 'NONE' : 'ALL');
      return;
    }
    if (tied) {
      expect([shown(tied), shown({ ...tied, ...consent })]).toEqual([without, withConsent]);
      expect(shown({ ...tied, employer: 'ours' }, { organisation: 'ours' })).toBe(own);
      expect(shown({ ...tied, employer: 'ours' }, { organisation: 'theirs' })).toBe(without);
      expect(shown({ ...tied, areFactsFresh: false }, { organisation: 'theirs' })).toBe('NONE');
    }
    expect(shown({ employer: 'ours', ...consent }, { organisation: 'ours' })).toBe(isKeeper ? own : keeper);
    expect(shown({ employer: 'ours', areFactsFresh: false }, { organisation: 'ours' })).toBe(isKeeper ? own : keeper);
    expect(shown({ employer: undefined, ...consent }, { organisation: 'ours' })).toBe('NONE');
  });

  test.each(PERSONAL)('without a tie, about %s: as if it were absent', (dataClass) => {
    const others = ROLES.filter((other) => other !== role && other !== 'PARENT_WITHOUT_AUTHORITY');
    for (const known of [{}, consentFor(dataClass), { roles: others }, { employer: 'ours' }]) {
      expect(ask(who, dataClass, known, { organisation: 'theirs' })).toMatchObject({
        permit: false,
        fields: 'NONE',
        reasons: ['NOT_INVOLVED'],
        mayKnow: false,
      });
    }
  });

  test.each(PERSONAL)('uses %s for no purpose but its own', (dataClass) => {
    const foreign = PURPOSES.filter((candidate) => !purposesOf(role).includes(candidate) || !PURPOSES_OF_CLASS[dataClass].includes(candidate));
    expect(foreign.length).toBeGreaterThan(0);
    for (const other of foreign) {
      const context = { ...tied, ...consentFor(dataClass, tied), employer: 'ours' };
      expect(ask({ ...who, purpose: other }, dataClass, context, { organisation: 'ours', actor: PERSON, part: 'ABSENCE' })).toMatchObject({
        permit: false,
        reasons: [expect.stringMatching(/^(PURPOSE_NOT_ALLOWED|AGGREGATES_ONLY)$/)],
      });
    }
  });

  test('sees entries of the log about own actions if its word says so, and of nobody else', () => {
    // who turns out to have no authority keeps the sight of what was done in that belief
    const expected = words[16] === 'own actions' || role === 'CUSTODIAL_PARENT';
    expect(ask(who, 'ACCESS_LOG', {}, { actor: PERSON }).permit).toBe(expected);
    expect(ask(who, 'ACCESS_LOG', {}, { actor: 'somebody else' }).permit).toBe(false);
    expect(ask(who, 'ACCESS_LOG', {}).permit).toBe(false);
  });

  test('notes the version of the rules with every decision, and asks for a line in the log', () => {
    for (const dataClass of COLUMNS) expect(ask(who, dataClass, { ...tied })).toMatchObject({ policy: POLICY_VERSION, obligations: ['AUDIT'] });
  });
});

describe('conditions of single cells', () => {
  const involvedAs = (role: Caller['role'], more: Partial<Caller> = {}) => [caller({ role, ...more }), { roles: [role], birthDate: '2012-07-01' }] as const;

  test.each([
    ['local-teams', 'REDUCED'],
    ['municipalities', 'REDUCED'],
    ['consortia', 'REDUCED'],
    ['schools', 'NONE'],
    ['referrers', 'NONE'],
  ] as const)('a case director employed by %s checks a BSN: %s', (party, fields) => {
    const [who, known] = involvedAs('CASE_DIRECTOR', { party });
    expect(ask(who, 'BSN', known).fields).toBe(fields);
  });

  test('education is for the youth physician, not for a specialist', () => {
    const [physician, known] = involvedAs('YOUTH_PHYSICIAN', { party: 'referrers', purpose: 'REFERRAL' });
    const [specialist, alike] = involvedAs('MEDICAL_SPECIALIST', { party: 'referrers', purpose: 'REFERRAL' });
    expect([ask(physician, 'EDUCATION', known).fields, ask(specialist, 'EDUCATION', alike).reasons]).toEqual(['REDUCED', ['CLASS_NOT_FOR_ROLE']]);
    expect(ask(specialist, 'IDENTITY', alike).fields).toBe('ALL');
  });

  test('an attendance officer sees absence and nothing else of education', () => {
    const [who, known] = involvedAs('ATTENDANCE_OFFICER', { party: 'municipalities', purpose: 'EDUCATION' });
    expect([ask(who, 'EDUCATION', known, { part: 'ABSENCE' }).fields, ask(who, 'EDUCATION', known).fields]).toEqual(['ALL', 'NONE']);
    expect(ask(who, 'EDUCATION', {}, { part: 'ABSENCE' }).mayKnow).toBe(false);
  });

  test('a contract manager is told that there are counts only', () => {
    const who = caller({ role: 'CONTRACT_MANAGER', party: 'municipalities', purpose: 'CONTRACT' });
    expect(ask(who, 'ALLOCATION', { employer: 'ours' }, { organisation: 'ours' })).toMatchObject({ permit: false, reasons: ['AGGREGATES_ONLY'] });
    expect(ask(who, 'BUDGET', { employer: 'ours' }, { organisation: 'ours', subjectKind: 'NONE' }).fields).toBe('ALL');
  });
});

test.each(Object.keys(FAMILY_CLASSES) as (keyof typeof FAMILY_CLASSES)[])(
  '%s sees of a family as a whole no more than that there is a plan and who directs it',
  (role) => {
    const [row] = ROWS.filter((candidate) => STANDPOINTS[candidate].role === role).slice(0, 1);
    const { party, purpose, tied } = STANDPOINTS[row ?? 'YOUTH_PHYSICIAN_OR_SPECIALIST'];
    const known = { ...tied, roles: [role] };
    const seen = PERSONAL.filter(
      (dataClass) => ask(caller({ role, party, purpose }), dataClass, { ...known, ...consentFor(dataClass) }, { subjectKind: 'FAMILY' }).permit,
    );
    expect(seen.every((dataClass) => dataClass === 'DIRECTION' || dataClass === 'PLAN_STATUS')).toBe(true);
  },
);

test('involvement in another role than the one in force opens nothing, and tells nothing', () => {
  expect(ask(caller(), 'IDENTITY', { roles: ['CARE_PROFESSIONAL'] })).toMatchObject({ permit: false, reasons: ['NOT_INVOLVED'], mayKnow: false });
});

test('an organisation in the token that does not employ the asker owns nothing', () => {
  const who = caller({ organisation: 'claimed', role: 'INTAKE_DESK', purpose: 'PLACEMENT' });
  expect(ask(who, 'TRAJECTORY', { employer: undefined }, { organisation: 'claimed' }).permit).toBe(false);
  expect(ask(who, 'TRAJECTORY', { employer: 'ours' }, { organisation: 'ours' }).permit).toBe(false);
});

test('stale facts leave an involved asker nothing, and the keeper its own rows', () => {
  const stale = { roles: ['CASE_DIRECTOR'], areFactsFresh: false };
  expect(ask(caller(), 'IDENTITY', stale)).toMatchObject({ permit: false, reasons: ['FACTS_STALE'], mayKnow: true });
  const lead = caller({ role: 'TEAM_LEAD' });
  expect(ask(lead, 'IDENTITY', { ...stale, employer: 'ours' }, { organisation: 'ours' })).toMatchObject({ fields: 'REDUCED', ground: 'OWN_ORGANISATION' });
});

test.each<[string, Partial<Caller>, Partial<Context>, DataClass, string]>([
  ['a case director of a local team', {}, { roles: ['CASE_DIRECTOR'] }, 'IDENTITY', 'INVOLVED'],
  ['a case director of a municipality', { party: 'municipalities' }, { roles: ['CASE_DIRECTOR'] }, 'IDENTITY', 'MUNICIPAL_TASK'],
  ['who has consent besides', {}, { roles: ['CASE_DIRECTOR'], ...consentFor('EDUCATION') }, 'EDUCATION', 'INVOLVED_WITH_CONSENT'],
  ['the youth', { role: 'YOUTH', purpose: 'OWN_DATA' }, { isSubject: true, birthDate: '2010-01-01' }, 'IDENTITY', 'SELF'],
  ['a parent', { role: 'CUSTODIAL_PARENT', purpose: 'OWN_DATA' }, { authority: 'HELD', birthDate: '2020-01-01' }, 'IDENTITY', 'AUTHORITY'],
  [
    'a parent with a youth’s consent',
    { role: 'CUSTODIAL_PARENT', purpose: 'OWN_DATA' },
    { authority: 'HELD', birthDate: '2010-01-01', ...consentFor('SAFETY', { birthDate: '2010-01-01' }) },
    'SAFETY',
    'CONSENT_OF_YOUTH',
  ],
  [
    'a parent without authority',
    { role: 'PARENT_WITHOUT_AUTHORITY', purpose: 'OWN_DATA' },
    { roles: ['PARENT_WITHOUT_AUTHORITY'] },
    'PLAN_STATUS',
    'GENERAL_INFORMATION',
  ],
  [
    'a certified institution',
    { role: 'CERTIFIED_INSTITUTION_WORKER', purpose: 'PROTECTION' },
    { roles: ['CERTIFIED_INSTITUTION_WORKER'], measures: ['GUARDIANSHIP'] },
    'CARE_CONTENT',
    'STATUTE',
  ],
])('%s: the ground noted fits', (_who, over, known, dataClass, ground) => {
  expect(ask(caller(over), dataClass, known)).toMatchObject({ permit: true, ground });
});
