import { type Caller, DATA_CLASSES, type DataClass, PURPOSES, ROLES } from '@ketengraaf/core';
import { type Context, decide } from './decide';
import { FAMILY_CLASSES, INVOLVED, OWN_ORGANISATION } from './matrix';
import { PURPOSES_OF_CLASS } from './purposes';

const CLASSES = Object.keys(DATA_CLASSES) as DataClass[];
const caller = (over: Partial<Caller> = {}): Caller => ({
  person: '3f0c1c52-0000-4000-8000-000000000001',
  organisation: 'ours',
  party: 'local-teams',
  role: 'CASE_DIRECTOR',
  purpose: 'DIRECTION',
  ...over,
});
const context = (over: Partial<Context> = {}): Context => ({ employer: undefined, roles: [], consents: [], areFactsFresh: true, ...over });
const ask = (who: Caller, dataClass: DataClass, known: Context, organisation?: string, subjectKind: 'YOUTH' | 'FAMILY' | 'NONE' = 'YOUTH') =>
  decide({ subject: who, action: 'read', resource: { dataClass, subjectKind, organisation }, context: known });
const purposeFor = (dataClass: DataClass) => PURPOSES_OF_CLASS[dataClass][0] ?? 'DIRECTION';

const EXPECTED = { A: 'ALL', R: 'REDUCED', C: 'ALL', RC: 'REDUCED' } as const;

describe.each(ROLES)('%s', (role) => {
  test.each(CLASSES)('who is involved, about %s', (dataClass) => {
    const who = caller({ role, purpose: purposeFor(dataClass) });
    const cell = INVOLVED[role][dataClass];
    const without = ask(who, dataClass, context({ roles: [role] }));
    const withConsent = ask(who, dataClass, context({ roles: [role], consents: [dataClass] }));
    if (cell === undefined) {
      expect([without.reasons, withConsent.reasons]).toEqual([['CLASS_NOT_FOR_ROLE'], ['CLASS_NOT_FOR_ROLE']]);
      return;
    }
    expect(withConsent).toMatchObject({ permit: true, fields: EXPECTED[cell] });
    if (cell.endsWith('C')) expect(without).toMatchObject({ permit: false, fields: 'NONE', reasons: ['NO_CONSENT'], mayKnow: true });
    else expect(without).toMatchObject({ permit: true, fields: EXPECTED[cell], ground: 'INVOLVED' });
  });

  test.each(CLASSES)('who works for the keeper without being involved, about %s', (dataClass) => {
    const who = caller({ role, purpose: purposeFor(dataClass) });
    const cell = OWN_ORGANISATION[role][dataClass];
    const decision = ask(who, dataClass, context({ employer: 'ours' }), 'ours');
    if (cell === undefined) expect(decision).toMatchObject({ permit: false, reasons: ['NOT_INVOLVED'] });
    else expect(decision).toMatchObject({ permit: true, fields: EXPECTED[cell], ground: 'OWN_ORGANISATION' });
    expect(ask(who, dataClass, context({ employer: 'ours' }), 'theirs')).toMatchObject({ permit: false, mayKnow: false });
  });

  test.each(CLASSES)('who is neither, about %s: as if it were absent', (dataClass) => {
    expect(ask(caller({ role, purpose: purposeFor(dataClass) }), dataClass, context(), 'ours')).toMatchObject({
      permit: false,
      fields: 'NONE',
      mayKnow: false,
    });
  });

  test.each(CLASSES)('%s is used for no purpose but its own', (dataClass) => {
    for (const purpose of PURPOSES.filter((candidate) => !PURPOSES_OF_CLASS[dataClass].includes(candidate))) {
      expect(ask(caller({ role, purpose }), dataClass, context({ roles: [role], consents: [dataClass], employer: 'ours' }), 'ours')).toMatchObject({
        permit: false,
        reasons: ['PURPOSE_NOT_ALLOWED'],
      });
    }
  });
});

test.each(CLASSES)('a school sees of a family as a whole, about %s, no more than that there is a plan and who directs it', (dataClass) => {
  const who = caller({ role: 'SCHOOL_COORDINATOR', party: 'schools', purpose: 'EDUCATION' });
  const decision = ask(who, dataClass, context({ roles: ['SCHOOL_COORDINATOR'], consents: CLASSES }), undefined, 'FAMILY');
  expect(decision.permit).toBe(FAMILY_CLASSES.SCHOOL_COORDINATOR?.includes(dataClass));
});

test('involvement in another role than the one in force opens nothing, and tells nothing', () => {
  expect(ask(caller(), 'IDENTITY', context({ roles: ['CARE_PROFESSIONAL'] }))).toMatchObject({ permit: false, reasons: ['NOT_INVOLVED'], mayKnow: false });
});

test('an organisation in the token that does not employ the asker owns nothing', () => {
  const who = caller({ organisation: 'claimed', role: 'INTAKE_DESK', purpose: 'PLACEMENT' });
  expect(ask(who, 'TRAJECTORY', context({ employer: undefined }), 'claimed').permit).toBe(false);
  expect(ask(who, 'TRAJECTORY', context({ employer: 'ours' }), 'ours').permit).toBe(false);
});

test('stale facts leave an involved asker nothing, and the keeper its own rows', () => {
  const stale = context({ roles: ['CASE_DIRECTOR'], areFactsFresh: false });
  expect(ask(caller(), 'IDENTITY', stale)).toMatchObject({ permit: false, reasons: ['FACTS_STALE'] });
  expect(ask(caller(), 'IDENTITY', { ...stale, employer: 'ours' }, 'ours')).toMatchObject({ permit: true, fields: 'REDUCED', ground: 'OWN_ORGANISATION' });
});
