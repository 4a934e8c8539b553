import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, type PartyDatabase, startPartyDatabase, TODAY } from '@ketengraaf/testkit';
import { director, doctor, practitioner } from '../../test/people';
import { ANNA, BAS, CLOSED, NOBODY, OPEN, OTHER_PRACTICE, SELF, WORLD } from '../../test/world';
import { referrers } from '..';

const [MOTHER, FATHER, NEIGHBOUR, TESS] = [uuidOf('mother'), uuidOf('father'), uuidOf('neighbour'), uuidOf('tess')];
const [NORTH, EAST] = [uuidOf('north'), uuidOf('east')];
const citizen = (person: string, role: 'CUSTODIAL_PARENT' | 'YOUTH'): Caller => ({
  person,
  organisation: person,
  party: 'local-teams',
  role,
  purpose: 'OWN_DATA',
});

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(referrers);
  await chain.load(
    ...WORLD,
    `insert into facts.contract_coverage select gen_random_uuid(), 'AMBULATORY', municipality, during::daterange, consortium::uuid, name, name, 'FULL' from (values
      ('GM0935', '[2020-01-01,)', '${NORTH}', 'Noord'), ('GM0935', '[2020-01-01,)', '${EAST}', 'Oost'), ('GM0917', '[2020-01-01,2026-01-01)', '${EAST}', 'Oost'),
      ('GM0917', '[2026-01-01,)', '${NORTH}', 'Noord')) as c (municipality, during, consortium, name)`,
    // Anna is eleven, Tess sixteen; over both the mother has authority, and the father's over Anna is disputed
    `insert into facts.person values ('${ANNA}', '2015-01-01', '{}'), ('${TESS}', '2010-01-01', '{}')`,
    `insert into facts.authority (id, holder, youth_id, kind, during, audience, disputed) values
      (gen_random_uuid(), '${MOTHER}', '${ANNA}', 'CUSTODY', '[2020-01-01,)', '{}', false), (gen_random_uuid(), '${FATHER}', '${ANNA}', 'CUSTODY', '[2020-01-01,)', '{}', true),
      (gen_random_uuid(), '${MOTHER}', '${TESS}', 'CUSTODY', '[2020-01-01,)', '{}', false)`,
  );
});

afterAll(() => chain.stop());

const REFERRAL = `referral { id version referredOn urgency service expertises consortium { id } isClosed closedOn withdrawnBecause referrer { kind code name agb }
  steps { kind } letter { question preferredConsortium { id } choiceMadeBy choiceMotive chosenBy } }`;
const act = async (who: Caller, verb: string, input: object): Promise<any> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await ask(
    chain,
    who,
    `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ... on ReferralChanged { ${REFERRAL} } ... on RuleViolated { rule message wouldSatisfy }
      ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message } } }`,
    { input },
  );
  // the clock stands still: steps of one instant come in any order
  data?.done?.referral?.steps?.sort((one: { kind: string }, other: { kind: string }) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  return errors.length > 0 ? errors : data?.done;
};
const ORDER = ['WRITTEN', 'SENT', 'SENT_ON', 'REMINDED', 'WITHDRAWN', 'CLOSED'];
const HELP = { youth: ANNA, question: 'Somber en snel overprikkeld.', service: 'AMBULATORY', expertises: ['MENTAL_HEALTH'], urgency: 'SOON' };
/** What the consortia are told of a referral. */
const toldOf = async (id: string): Promise<unknown> =>
  (await chain.as('superuser', (client) => client.query('select youth_id, referrer, consortium, referred_on::text from facts.referral where id = $1', [id])))
    .rows[0];
const CHOICE = { consortium: NORTH, chosenBy: [MOTHER], motive: 'Dicht bij huis.' };

test('a referral is made for nobody in particular, goes where the family chose and why, is sent on by another choice, and is closed', async () => {
  const { referral } = await act(doctor, 'makeReferral', HELP);
  expect(referral).toMatchObject({
    version: 1,
    referredOn: TODAY,
    consortium: null,
    referrer: { kind: 'GENERAL_PRACTITIONER', code: '02', name: 'Praktijk Plein', agb: '01990001' },
    steps: [{ kind: 'WRITTEN' }],
    letter: { question: HELP.question, preferredConsortium: null, choiceMadeBy: null, choiceMotive: null, chosenBy: [] },
  });
  const seen = { referral: referral.id, version: 1 };
  expect(await act(doctor, 'recordFamilyChoice', { ...seen, ...CHOICE, chosenBy: [] })).toMatchObject({
    rule: 'chosen_by_the_family',
    wouldSatisfy: expect.stringContaining('gezag'),
  });
  for (const chosenBy of [[NEIGHBOUR], [FATHER], [doctor.person], [MOTHER, NEIGHBOUR]])
    expect(await act(doctor, 'recordFamilyChoice', { ...seen, ...CHOICE, chosenBy })).toMatchObject({ rule: 'chosen_by_the_family' });
  expect(await act(doctor, 'recordFamilyChoice', { ...seen, ...CHOICE, chosenBy: [ANNA] })).toMatchObject({ rule: 'authority_chooses_below_16' });
  expect(await act(doctor, 'recordFamilyChoice', { ...seen, ...CHOICE, version: 3 })).toEqual({ __typename: 'VersionConflict', currentVersion: 1 });
  expect(await toldOf(referral.id)).toBeUndefined();
  expect((await act(doctor, 'recordFamilyChoice', { ...seen, ...CHOICE, withReferrer: true })).referral).toMatchObject({
    version: 2,
    consortium: { id: NORTH },
    steps: [{ kind: 'WRITTEN' }, { kind: 'SENT' }],
    letter: { preferredConsortium: { id: NORTH }, choiceMadeBy: 'FAMILY_WITH_REFERRER', choiceMotive: 'Dicht bij huis.', chosenBy: [MOTHER] },
  });
  expect(await toldOf(referral.id)).toEqual({ youth_id: ANNA, referrer: doctor.organisation, consortium: NORTH, referred_on: TODAY });
  expect(await act(doctor, 'recordFamilyChoice', { ...seen, ...CHOICE, version: 2 })).toMatchObject({ rule: 'another_consortium' });
  expect((await act(citizen(MOTHER, 'CUSTODIAL_PARENT'), 'recordFamilyChoice', { ...seen, ...CHOICE, version: 2, consortium: EAST })).referral).toMatchObject({
    version: 3,
    consortium: { id: EAST },
    letter: { choiceMadeBy: 'FAMILY' },
  });
  expect((await act(doctor, 'addReferralStep', { ...seen, version: 3, step: 'REMINDED' })).referral.version).toBe(4);
  expect(await toldOf(referral.id)).toMatchObject({ consortium: EAST });
  expect((await act(doctor, 'addReferralStep', { ...seen, version: 4, step: 'CLOSED' })).referral).toMatchObject({
    isClosed: true,
    closedOn: TODAY,
    withdrawnBecause: null,
    steps: ['WRITTEN', 'SENT', 'SENT_ON', 'REMINDED', 'CLOSED'].map((kind) => ({ kind })),
  });
  expect(await toldOf(referral.id)).toBeUndefined();
  expect(await act(doctor, 'recordFamilyChoice', { ...seen, ...CHOICE, version: 5 })).toMatchObject({ rule: 'referral_is_open' });
  const { rows } = await chain.as('superuser', (client) =>
    client.query('select verb, role, data_class from app.history where object_id = $1 order by at', [referral.id]),
  );
  expect(rows.map(({ verb, role }) => `${verb} ${role}`)).toEqual([
    'makeReferral GENERAL_PRACTITIONER',
    'recordFamilyChoice GENERAL_PRACTITIONER',
    'recordFamilyChoice CUSTODIAL_PARENT',
    'addReferralStep GENERAL_PRACTITIONER',
    'addReferralStep GENERAL_PRACTITIONER',
  ]);
});

test('a family goes to who is contracted for the help in its municipality on the day, and is told who is', async () => {
  const { referral } = await act(doctor, 'makeReferral', HELP);
  const choice = { ...CHOICE, referral: referral.id, version: 1 };
  const refused = (more: object) => act(doctor, 'recordFamilyChoice', { ...choice, ...more });
  expect(await refused({ consortium: EAST, municipality: 'GM0917' })).toMatchObject({
    rule: 'consortium_is_contracted',
    wouldSatisfy: expect.stringMatching(/tot en met 2025-12-31\. Op die dag is gecontracteerd: Noord\./),
  });
  expect(await refused({ consortium: uuidOf('nobody knows') })).toMatchObject({
    rule: 'consortium_is_contracted',
    wouldSatisfy: expect.stringContaining('Noord, Oost'),
  });
  expect(await refused({ consortium: NORTH, municipality: 'GM0001' })).toMatchObject({ wouldSatisfy: expect.stringContaining('vraag het de gemeente') });
  expect(await refused({ consortium: NORTH, municipality: 'Heerlen' })).toEqual(['BAD_USER_INPUT municipality must be a GM code, such as GM0935.']);
  expect(await toldOf(referral.id)).toBeUndefined();
  expect((await refused({ consortium: NORTH, municipality: 'GM0917' })).referral).toMatchObject({ version: 2, consortium: { id: NORTH } });
});

test('a family refers itself, code 06, in its own municipality, chooses and withdraws', async () => {
  const tess = citizen(TESS, 'YOUTH');
  const asked = { ...HELP, youth: TESS, municipality: 'GM0935' };
  const { referral } = await act(tess, 'makeReferral', asked);
  expect(referral).toMatchObject({ version: 1, referrer: { kind: 'SELF', code: '06', agb: null } });
  expect(await act(tess, 'makeReferral', { ...asked, municipality: 'GM0001' })).toMatchObject({ rule: 'municipality_of_the_family' });
  expect(await act(tess, 'makeReferral', { ...asked, municipality: null })).toMatchObject({ rule: 'municipality_of_the_family' });
  expect(await act(tess, 'makeReferral', { ...asked, municipality: 'Heerlen' })).toEqual(['BAD_USER_INPUT municipality must be a GM code, such as GM0935.']);
  const seen = { referral: referral.id, version: 1 };
  const mother = citizen(MOTHER, 'CUSTODIAL_PARENT');
  expect(await act(mother, 'recordFamilyChoice', { ...seen, ...CHOICE })).toMatchObject({ __typename: 'NotFound' });
  expect(await act(tess, 'recordFamilyChoice', { ...seen, ...CHOICE, consortium: uuidOf('nobody knows'), chosenBy: [TESS] })).toMatchObject({
    rule: 'consortium_is_contracted',
    message: expect.stringContaining('GM0935'),
  });
  expect((await act(tess, 'recordFamilyChoice', { ...seen, ...CHOICE, chosenBy: [TESS] })).referral).toMatchObject({
    version: 2,
    letter: { choiceMadeBy: 'YOUTH' },
  });
  expect(await act(citizen(FATHER, 'CUSTODIAL_PARENT'), 'withdrawReferral', { ...seen, version: 2, because: 'WISH_OF_FAMILY' })).toMatchObject({
    __typename: 'NotFound',
  });
  expect((await act(tess, 'withdrawReferral', { ...seen, version: 2, because: 'WISH_OF_FAMILY' })).referral).toMatchObject({
    isClosed: true,
    withdrawnBecause: 'WISH_OF_FAMILY',
    steps: [{ kind: 'WRITTEN' }, { kind: 'SENT' }, { kind: 'WITHDRAWN' }],
  });
});

test.each<[who: string, asker: Caller, expected: object]>([
  ['a case director, whose act it is not', director, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['a practice that is not involved', practitioner(OTHER_PRACTICE, 'colleague'), { __typename: 'NotFound' }],
  ['a parent whose authority is disputed', citizen(FATHER, 'CUSTODIAL_PARENT'), { __typename: 'NotFound' }],
])('%s does nothing about a referral, and nothing is changed', async (_, who, expected) => {
  const kept = () => chain.as('superuser', async (client) => (await client.query('select * from referrers.referral order by id')).rows);
  const before = await kept();
  const seen = { referral: OPEN, version: 1 };
  expect(await act(who, 'recordFamilyChoice', { ...seen, ...CHOICE })).toMatchObject(expected);
  expect(await act(who, 'withdrawReferral', { ...seen, because: 'MADE_BY_MISTAKE' })).toMatchObject(expected);
  expect(await kept()).toEqual(before);
});

test('who is not there and who may not be known of are the same; what cannot be used is refused in words', async () => {
  const colleague = practitioner(OTHER_PRACTICE, 'colleague');
  expect(await act(colleague, 'makeReferral', { ...HELP, youth: NOBODY })).toEqual(await act(colleague, 'makeReferral', { ...HELP, youth: ANNA }));
  expect((await act(practitioner(OTHER_PRACTICE, 'former'), 'makeReferral', { ...HELP, youth: BAS }))[0]).toContain('FORBIDDEN');
  expect(await act(doctor, 'makeReferral', { ...HELP, expertises: [] })).toEqual(['BAD_USER_INPUT expertises must name at least one.']);
  expect(await act(doctor, 'makeReferral', { ...HELP, question: ' hulp ' })).toEqual(['BAD_USER_INPUT question must have 10 to 2000 characters, not 4.']);
  expect(await act(doctor, 'addReferralStep', { referral: CLOSED, version: 1, step: 'REMINDED' })).toMatchObject({ rule: 'referral_is_open' });
});

test.each([
  [
    'sends no referral where nobody of the family chose to go',
    `update referrers.referral set consortium_id = '${EAST}' where id = '${OPEN}'`,
    'chosen_by_the_family',
  ],
  ['keeps no choice without a motive', `update referrers.referral_letter set choice_motive = null where referral_id = '${OPEN}'`, 'choice_has_a_motive'],
  ['keeps no withdrawal of what is open', `update referrers.referral set withdrawn_because = 'MADE_BY_MISTAKE' where id = '${OPEN}'`, 'withdrawn_is_closed'],
])('the database %s', async (_, statement, constraint) => {
  await expect(chain.as('superuser', (client) => client.query(statement))).rejects.toMatchObject({ constraint });
});

test('the database lets nobody write for a referrer it does not work for, not even by mistake', async () => {
  const insert = `insert into referrers.referral (id, organisation, youth_id, referred_on, urgency, service, expertises) values (gen_random_uuid(), '${SELF}', '${ANNA}', '2026-06-01', 'SOON', 'AMBULATORY', '{}')`;
  await chain.as('app', async (client) => {
    await client.query('begin');
    await comeAs(client, { ...doctor, employer: doctor.organisation });
    await expect(client.query(insert)).rejects.toMatchObject({ code: '42501' });
  });
});
