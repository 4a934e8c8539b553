import { type Caller, DATA_CLASSES, type DataClass, ROLES, type Role } from '@ketengraaf/core';
import { type Context, type Decision, decide, type Resource } from './decide';
import { EMERGENCY } from './emergency';
import { PURPOSES_OF_CLASS, purposesOf } from './purposes';

const CLASSES = Object.keys(DATA_CLASSES) as DataClass[];
const OPEN: Context = {
  employer: undefined,
  roles: [EMERGENCY],
  consents: [],
  areFactsFresh: true,
  isSubject: false,
  today: '2026-07-01',
  birthDate: '2012-07-01',
  authority: 'NONE',
  measures: [],
};

function ask(role: Role, dataClass: DataClass, known: Partial<Context> = {}, about: Partial<Resource> = {}): Decision {
  const purpose = purposesOf(role).find((one) => PURPOSES_OF_CLASS[dataClass].includes(one)) ?? 'STATISTICS';
  const subject: Caller = { person: 'person', organisation: 'home', party: 'local-teams', role, purpose };
  return decide({ subject, action: 'read', resource: { dataClass, subjectKind: 'YOUTH', organisation: undefined, ...about }, context: { ...OPEN, ...known } });
}
const shown = (role: Role, known: Partial<Context> = {}): string =>
  CLASSES.filter((dataClass) => dataClass !== 'PLACES')
    .flatMap((dataClass) => {
      const { permit, fields } = ask(role, dataClass, known);
      return permit ? [`${DATA_CLASSES[dataClass]}${fields === 'REDUCED' ? 'r' : ''}`] : [];
    })
    .join(' ');

test.each<[Role, string]>([
  ['CASE_DIRECTOR', '1 3 4 7 8 9 10'],
  ['CARE_PROFESSIONAL', '1 3 4 7 8 9 10'],
  ['BRIGADE_EXPERT', '1 3 4 7 8 9 10'],
  ['GENERAL_PRACTITIONER', '1 3 4 7 8r 9r 10r'],
  ['YOUTH_PHYSICIAN', '1 3 4 7 8r 9r 10r'],
  ['MEDICAL_SPECIALIST', '1 3 4 7 8r 9r 10r'],
  ['CERTIFIED_INSTITUTION_WORKER', '1r 3 4 7 8 10'],
  ['SAFE_HOME_WORKER', '1r 3 4 7 8 9 10'],
])('the emergency door shows %s the classes %s', (role, classes) => {
  expect(shown(role)).toBe(classes);
  expect(shown(role, { roles: [] })).toBe('');
});

const HELPING: readonly Role[] = [
  ...(['CASE_DIRECTOR', 'CARE_PROFESSIONAL', 'BRIGADE_EXPERT', 'GENERAL_PRACTITIONER'] as const),
  ...(['YOUTH_PHYSICIAN', 'MEDICAL_SPECIALIST', 'CERTIFIED_INSTITUTION_WORKER', 'SAFE_HOME_WORKER'] as const),
];

test.each(ROLES.filter((role) => !HELPING.includes(role)))('it shows %s nothing, whoever says that it is open', (role) => {
  expect(shown(role)).toBe('');
});

test('what is seen through it alone is noted as such, and what is seen anyhow is not', () => {
  expect(ask('CASE_DIRECTOR', 'CARE_CONTENT')).toMatchObject({ ground: 'EMERGENCY', obligations: ['AUDIT', 'REVIEW'] });
  const involved = { roles: ['CASE_DIRECTOR', EMERGENCY] };
  expect(ask('CASE_DIRECTOR', 'SAFETY', involved)).toMatchObject({ ground: 'INVOLVED', obligations: ['AUDIT'] });
  expect(ask('CASE_DIRECTOR', 'CARE_CONTENT', involved)).toMatchObject({ fields: 'ALL', ground: 'EMERGENCY' });
  expect(ask('GENERAL_PRACTITIONER', 'SAFETY', { roles: ['GENERAL_PRACTITIONER', EMERGENCY] })).toMatchObject({ fields: 'REDUCED', ground: 'INVOLVED' });
});

test('it opens nothing on stale facts, for another purpose, or of a family to who knows one youth', () => {
  expect(ask('CASE_DIRECTOR', 'SAFETY', { areFactsFresh: false })).toMatchObject({ permit: false, reasons: ['FACTS_STALE'] });
  const subject: Caller = { person: 'person', organisation: 'home', party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'FINANCE' };
  const resource = { dataClass: 'SAFETY', subjectKind: 'YOUTH', organisation: undefined } as const;
  expect(decide({ subject, action: 'read', resource, context: OPEN }).reasons).toEqual(['PURPOSE_NOT_ALLOWED']);
  expect(ask('YOUTH_PHYSICIAN', 'SAFETY', {}, { subjectKind: 'FAMILY' }).permit).toBe(false);
  expect(ask('YOUTH_PHYSICIAN', 'PLAN_STATUS', {}, { subjectKind: 'FAMILY' })).toMatchObject({ fields: 'ALL', ground: 'EMERGENCY' });
});

test('who opened it is told why the rest stays closed', () => {
  expect(ask('CASE_DIRECTOR', 'OTHER_GOALS')).toMatchObject({ permit: false, mayKnow: true, reasons: ['NOT_INVOLVED'] });
  expect(ask('CASE_DIRECTOR', 'OTHER_GOALS', { roles: [] })).toMatchObject({ permit: false, mayKnow: false });
});
