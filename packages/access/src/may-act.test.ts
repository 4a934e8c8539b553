import { type Caller, ROLES, type Role } from '@ketengraaf/core';
import { ACT_TIES, type Act, type ActTie } from './act';
import type { Context, Decision } from './decide';
import { mayAct } from './may-act';
import { PURPOSES_OF_CLASS, purposesOf } from './purposes';
import { EXPECTED_ACTS } from './testing/expected-acts';
import { VERBS, type Verb } from './verbs';

const NOTHING: Context = {
  employer: undefined,
  roles: [],
  consents: [],
  areFactsFresh: true,
  isSubject: false,
  today: '2026-07-01',
  birthDate: '2012-07-01',
  authority: 'NONE',
  measures: [],
};
const KEEPER = 'keeper';

/** How somebody stands who has one tie and no other. */
const STANDINGS: Readonly<Record<ActTie, (role: Role) => Partial<Context>>> = {
  SELF: () => ({ isSubject: true }),
  PARENT: () => ({ authority: 'HELD' }),
  INVOLVED: (role) => ({ roles: [role] }),
  KEEPER: () => ({ employer: KEEPER }),
  INVOLVED_KEEPER: (role) => ({ roles: [role], employer: KEEPER }),
  STAFF: () => ({ employer: 'elsewhere' }),
  ENTITLED: () => ({}),
  BEARER: () => ({}),
  ASKER: () => ({}),
  EMERGENCY: () => ({}),
};

/** The party somebody asks from who has one tie and no other: one that may use the BSN only where that is the tie. */
const partyFor = (act: Act, tie?: ActTie): Partial<Caller> => (act.by.ENTITLED && tie !== 'ENTITLED' ? { party: 'schools' } : {});

const ask = (act: Act, role: Role, known: Partial<Context>, over: Partial<Caller> = {}, organisation = KEEPER): Decision => {
  const purpose = purposesOf(role).find((one) => PURPOSES_OF_CLASS[act.dataClass].includes(one)) ?? 'STATISTICS';
  const subject: Caller = { person: 'person', organisation: known.employer ?? 'home', party: act.party, role, purpose, ...over };
  return mayAct({ subject, act, resource: { subjectKind: 'YOUTH', organisation }, context: { ...NOTHING, ...known } });
};
const verbs = Object.keys(VERBS) as Verb[];
const ties = Object.keys(ACT_TIES) as ActTie[];
/** Ties that hold for whoever says so; the act itself checks what was said. */
const FREE: readonly ActTie[] = ['BEARER', 'EMERGENCY'];
const GRANTS: Readonly<Record<ActTie, readonly ActTie[]>> = {
  SELF: ['SELF'],
  PARENT: ['PARENT'],
  INVOLVED: ['INVOLVED'],
  KEEPER: ['KEEPER', 'STAFF'],
  INVOLVED_KEEPER: ['INVOLVED', 'KEEPER', 'INVOLVED_KEEPER', 'STAFF'],
  STAFF: ['STAFF'],
  ENTITLED: ['ENTITLED'],
  BEARER: ['BEARER'],
  // not about a youth, whoever asks
  ASKER: [],
  EMERGENCY: ['EMERGENCY'],
};

describe.each(verbs)('%s', (verb) => {
  const act: Act = VERBS[verb];
  const named = (role: Role): readonly string[] => ties.filter((tie) => (EXPECTED_ACTS[verb][tie] ?? '').split(' ').includes(role));

  test.each(ROLES)('by %s is allowed by the ties that are named, and by no other', (role) => {
    const allowed = ties.filter((tie) => ask(act, role, STANDINGS[tie](role), partyFor(act, tie)).permit);
    const fits = purposesOf(role).some((purpose) => PURPOSES_OF_CLASS[act.dataClass].includes(purpose));
    expect(allowed).toEqual(fits ? ties.filter((tie) => [...GRANTS[tie], ...FREE].some((one) => named(role).includes(one))) : []);
    expect([named(role).length > 0 && !fits, ask(act, role, {}, partyFor(act)).permit]).toEqual([false, FREE.some((tie) => named(role).includes(tie))]);
  });

  test('is for nobody for another purpose', () => {
    for (const role of ROLES) for (const tie of ties) expect(ask(act, role, STANDINGS[tie](role), { purpose: 'STATISTICS' }).permit).toBe(false);
  });
});

test('who needs no tie acts about nobody in the role that is named, and in no other', () => {
  const keep: Act = { party: 'consortia', dataClass: 'PLACES', action: 'C', does: '', by: { ASKER: ['GENERAL_PRACTITIONER'] } };
  const about = (subjectKind: 'NONE' | 'YOUTH', role: Role): boolean =>
    mayAct({
      subject: { person: 'person', organisation: 'practice', party: 'referrers', role, purpose: 'REFERRAL' },
      act: keep,
      resource: { subjectKind, organisation: undefined },
      context: NOTHING,
    }).permit;
  expect([about('NONE', 'GENERAL_PRACTITIONER'), about('YOUTH', 'GENERAL_PRACTITIONER'), about('NONE', 'MEDICAL_SPECIALIST')]).toEqual([true, false, false]);
});

const SHARE: Act = {
  party: 'local-teams',
  dataClass: 'CONSENT',
  action: 'U',
  does: '',
  by: { SELF: ['YOUTH'], PARENT: ['CUSTODIAL_PARENT'], INVOLVED: ['CASE_DIRECTOR'] },
};
const FILE: Act = { ...SHARE, by: { KEEPER: ['SCHOOL_COORDINATOR'] } };

test.each<[string, Decision, boolean, string]>([
  ['a role that does not do it, tied', ask(SHARE, 'CARE_PROFESSIONAL', { roles: ['CARE_PROFESSIONAL'] }), true, 'ACT_NOT_FOR_ROLE'],
  ['a role that does not do it, not tied', ask(SHARE, 'CARE_PROFESSIONAL', {}), false, 'ACT_NOT_FOR_ROLE'],
  ['a director of another family', ask(SHARE, 'CASE_DIRECTOR', {}), false, 'NOT_INVOLVED'],
  ['somebody involved in another role', ask(SHARE, 'CASE_DIRECTOR', { roles: ['CARE_PROFESSIONAL'] }), false, 'NOT_INVOLVED'],
  ['a director while the facts are stale', ask(SHARE, 'CASE_DIRECTOR', { roles: ['CASE_DIRECTOR'], areFactsFresh: false }), true, 'FACTS_STALE'],
  ['a parent while the facts are stale', ask(SHARE, 'CUSTODIAL_PARENT', { authority: 'HELD', areFactsFresh: false }), true, 'FACTS_STALE'],
  ['a parent whose authority is disputed', ask(SHARE, 'CUSTODIAL_PARENT', { authority: 'DISPUTED' }), true, 'AUTHORITY_DISPUTED'],
  ['a parent who lost authority', ask(SHARE, 'CUSTODIAL_PARENT', { roles: ['PARENT_WITHOUT_AUTHORITY'] }), true, 'NO_AUTHORITY'],
  ['a parent of somebody else', ask(SHARE, 'CUSTODIAL_PARENT', {}), false, 'NO_AUTHORITY'],
  ['a keeper of another row', ask(FILE, 'SCHOOL_COORDINATOR', { employer: 'elsewhere' }), false, 'NOT_INVOLVED'],
  ['a keeper who does it for another purpose', ask(FILE, 'SCHOOL_COORDINATOR', { employer: KEEPER }, { purpose: 'CARE' }), true, 'PURPOSE_NOT_ALLOWED'],
  ['a keeper in the name of another organisation', ask(FILE, 'SCHOOL_COORDINATOR', { employer: KEEPER }, { organisation: 'other' }), false, 'NOT_INVOLVED'],
])('%s is refused, and told why only who may know', (_who, { permit, mayKnow, reasons }, knows, reason) => {
  expect([permit, mayKnow, reasons]).toEqual([false, knows, [reason]]);
});

test('a keeper acts while the facts of others are stale', () => {
  expect(ask(FILE, 'SCHOOL_COORDINATOR', { employer: KEEPER, areFactsFresh: false })).toMatchObject({ permit: true, ground: 'OWN_ORGANISATION' });
});

test('the ground is what the tie rests on', () => {
  expect([
    ask(SHARE, 'YOUTH', { isSubject: true }).ground,
    ask(SHARE, 'CUSTODIAL_PARENT', { authority: 'HELD' }).ground,
    ask(SHARE, 'CASE_DIRECTOR', { roles: ['CASE_DIRECTOR'] }).ground,
    ask(SHARE, 'CASE_DIRECTOR', { roles: ['CASE_DIRECTOR'] }, { party: 'municipalities' }).ground,
    ask({ ...SHARE, by: { ENTITLED: ['ACCESS_DESK'] } }, 'ACCESS_DESK', {}, { party: 'municipalities' }).ground,
  ]).toEqual(['SELF', 'AUTHORITY', 'INVOLVED', 'MUNICIPAL_TASK', 'STATUTE']);
});
