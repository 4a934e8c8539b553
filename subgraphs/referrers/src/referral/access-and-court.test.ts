import { addDays, type Caller, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, type PartyDatabase, startPartyDatabase, TODAY, takeAccesses } from '@ketengraaf/testkit';
import { desk, doctor } from '../../test/people';
import { ANNA, BAS, OPEN, WORLD } from '../../test/world';
import { referrers } from '..';

const [ACCESS, ELSEWHERE, INSTITUTION, COURT] = [uuidOf('access'), uuidOf('access elsewhere'), uuidOf('institution'), uuidOf('court')];
const [MOTHER, NORTH] = [uuidOf('mother'), uuidOf('north')];
const mother: Caller = { person: MOTHER, organisation: MOTHER, party: 'local-teams', role: 'CUSTODIAL_PARENT', purpose: 'OWN_DATA' };
const guardian: Caller = {
  ...{ person: uuidOf('guardian'), organisation: INSTITUTION, party: 'referrers' },
  ...{ role: 'CERTIFIED_INSTITUTION_WORKER', purpose: 'CARE' },
};
const deskElsewhere: Caller = { ...desk, person: uuidOf('desk elsewhere'), organisation: 'GM0917' };

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(referrers);
  await chain.load(
    ...WORLD,
    `insert into app.organisation values ('${ACCESS}', 'REFERRER', 'Toegang'), ('${ELSEWHERE}', 'REFERRER', 'Toegang elders'), ('${INSTITUTION}', 'REFERRER', 'GI'), ('${COURT}', 'REFERRER', 'Rechtbank')`,
    `insert into referrers.referrer (id, kind, name, municipality) values ('${ACCESS}', 'MUNICIPALITY', 'Toegang', 'GM0935'), ('${ELSEWHERE}', 'MUNICIPALITY', 'Toegang elders', 'GM0917'),
      ('${INSTITUTION}', 'CERTIFIED_INSTITUTION', 'GI', 'GM0935'), ('${COURT}', 'COURT', 'Rechtbank', 'GM0935')`,
    `insert into app.staff values (gen_random_uuid(), '${guardian.person}', '${INSTITUTION}', 'CERTIFIED_INSTITUTION_WORKER', 'W', '[2020-01-01,)')`,
    `insert into facts.involvement values (gen_random_uuid(), '${ANNA}', null, 'referrers', '${INSTITUTION}', '${guardian.person}', 'CERTIFIED_INSTITUTION_WORKER', '[2020-01-01,)', '{}')`,
    `insert into facts.contract_coverage values (gen_random_uuid(), 'AMBULATORY', 'GM0935', '[2020-01-01,)', '${NORTH}', 'Noord', 'Noord', 'FULL')`,
    `insert into facts.person values ('${ANNA}', '2015-01-01', '{}')`,
    `insert into facts.authority (id, holder, youth_id, kind, during, audience, disputed) values (gen_random_uuid(), '${MOTHER}', '${ANNA}', 'CUSTODY', '[2020-01-01,)', '{}', false)`,
  );
});

afterAll(() => chain.stop());

const REFERRAL = 'referral { id version referrer { kind code } enteredBy { name } courtDecidedOn consortium { id } steps { kind } withdrawnBecause isClosed }';
const act = async (who: Caller, verb: string, input: object): Promise<any> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ... on ReferralChanged { ${REFERRAL} }
    ... on RuleViolated { rule } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message } } }`;
  const { data, errors } = await ask(chain, who, source, { input });
  return errors.length > 0 ? errors : data?.done;
};
const kept = async (): Promise<unknown> => (await chain.as('superuser', (client) => client.query('select * from referrers.referral r order by r.id'))).rows;

const HELP = { youth: ANNA, question: 'Gezinsbehandeling is nodig.', service: 'AMBULATORY', expertises: ['PARENTING_SUPPORT'], urgency: 'SOON' };
const DECIDED = { ...HELP, decidedByCourt: { court: COURT, decidedOn: addDays(TODAY, -3) } };
const CHOICE = { consortium: NORTH, chosenBy: [MOTHER], motive: 'Dicht bij huis.' };

test('the access of a municipality refers, code 01, in the name of its municipality, and the family chooses', async () => {
  const { referral } = await act(desk, 'makeReferral', HELP);
  expect(referral).toMatchObject({ version: 1, referrer: { kind: 'MUNICIPALITY', code: '01' }, enteredBy: { name: 'Toegang' }, courtDecidedOn: null });
  const seen = { referral: referral.id, version: 1 };
  expect(await act(desk, 'recordFamilyChoice', { ...seen, ...CHOICE, chosenBy: [] })).toMatchObject({ rule: 'chosen_by_the_family' });
  expect((await act(desk, 'recordFamilyChoice', { ...seen, ...CHOICE })).referral).toMatchObject({ version: 2, consortium: { id: NORTH } });
  expect((await act(desk, 'addReferralStep', { ...seen, version: 2, step: 'FAMILY_INFORMED' })).referral.version).toBe(3);
  expect((await act(desk, 'withdrawReferral', { ...seen, version: 3, because: 'HELPED_ELSEWHERE' })).referral).toMatchObject({ isClosed: true });
  const { rows } = await chain.as('superuser', (client) => client.query('select verb, role from app.history where object_id = $1 order by at', [referral.id]));
  expect(rows.map(({ verb, role }) => `${verb} ${role}`).sort()).toEqual(
    ['addReferralStep', 'makeReferral', 'recordFamilyChoice', 'withdrawReferral'].map((verb) => `${verb} ACCESS_DESK`),
  );
});

test.each<[string, Caller, object, object]>([
  ['of a youth it has nothing to do with', desk, { ...HELP, youth: BAS }, { __typename: 'NotFound' }],
  ['of a youth of another municipality', deskElsewhere, HELP, { __typename: 'NotFound' }],
  ['for money', { ...desk, role: 'FINANCE_OFFICER', purpose: 'FINANCE' }, HELP, { __typename: 'NotFound' }],
])('a municipality makes no referral %s, and that is logged', async (_, who, input, refusal) => {
  const before = await kept();
  await takeAccesses(chain);
  expect(await act(who, 'makeReferral', input)).toMatchObject(refusal);
  expect((await takeAccesses(chain)).length).toBeGreaterThan(0);
  expect(await kept()).toEqual(before);
});

test('the access changes nothing of what another referred, though it may see it', async () => {
  const before = await kept();
  const seen = { referral: OPEN, version: 1 };
  expect(await act(desk, 'recordFamilyChoice', { ...seen, ...CHOICE })).toMatchObject({ rule: 'own_referral' });
  expect(await act(desk, 'addReferralStep', { ...seen, step: 'CLOSED' })).toMatchObject({ rule: 'own_referral' });
  expect(await act(desk, 'withdrawReferral', { ...seen, because: 'MADE_BY_MISTAKE' })).toMatchObject({ rule: 'own_referral' });
  expect(await kept()).toEqual(before);
});

test('what a court decided, code 08, is entered by the access that received it, goes on without a choice of the family, and is not theirs to withdraw', async () => {
  const { referral } = await act(desk, 'makeReferral', DECIDED);
  expect(referral).toMatchObject({ referrer: { kind: 'COURT', code: '08' }, enteredBy: { name: 'Toegang' }, courtDecidedOn: addDays(TODAY, -3) });
  const seen = { referral: referral.id, version: 1 };
  expect(await act(mother, 'recordFamilyChoice', { ...seen, ...CHOICE, chosenBy: [] })).toMatchObject({ rule: 'chosen_by_the_family' });
  expect(await act(mother, 'withdrawReferral', { ...seen, because: 'WISH_OF_FAMILY' })).toMatchObject({ rule: 'court_decision_stands' });
  const sent = await act(desk, 'recordFamilyChoice', { ...seen, ...CHOICE, chosenBy: [], motive: 'Beschikking van de kinderrechter.' });
  expect(sent.referral).toMatchObject({ version: 2, consortium: { id: NORTH } });
  const { rows } = await chain.as('superuser', (client) =>
    client.query('select choice_made_by as by, chosen_by as named from referrers.referral_letter where referral_id = $1', [referral.id]),
  );
  expect(rows).toEqual([{ by: 'COURT', named: [] }]);
  expect((await act(desk, 'withdrawReferral', { ...seen, version: 2, because: 'MADE_BY_MISTAKE' })).referral).toMatchObject({ isClosed: true });
});

test.each<[string, Caller, object, string]>([
  ['a practitioner', doctor, DECIDED, 'court_decision_is_entered_by_access'],
  ['an institution', guardian, DECIDED, 'court_decision_is_entered_by_access'],
  ['the access, of who is no court', desk, { ...DECIDED, decidedByCourt: { court: INSTITUTION, decidedOn: TODAY } }, 'decided_by_a_court'],
  ['the access, ahead', desk, { ...DECIDED, decidedByCourt: { court: COURT, decidedOn: addDays(TODAY, 1) } }, 'not_ahead'],
])('no decision of a court is entered by %s', async (_, who, input, rule) => {
  const before = await kept();
  expect(await act(who, 'makeReferral', input)).toMatchObject({ rule });
  expect(await kept()).toEqual(before);
});

test('the database holds it too: for whom is referred, who enters what a court decided, and that the family does not withdraw it', async () => {
  const said = (who: Caller, statement: string, values: unknown[]): Promise<string> =>
    chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, { ...who, ...(who.party === 'referrers' ? { employer: who.organisation } : {}) });
      const answer = await client.query(statement, values).then(
        ({ rowCount }) => `${rowCount}`,
        ({ constraint, code }: { constraint?: string; code: string }) => constraint ?? code,
      );
      await client.query('rollback');
      return answer;
    });
  const insert = `insert into referrers.referral (id, organisation, youth_id, referred_on, urgency, service, expertises, court, court_decided_on)
    values (gen_random_uuid(), $1, $2, app.today(), 'SOON', 'AMBULATORY', '{}', $3, $4)`;
  expect(await said(desk, insert, [ACCESS, ANNA, COURT, TODAY])).toBe('1');
  expect(await said(guardian, insert, [INSTITUTION, ANNA, COURT, TODAY])).toBe('42501');
  expect(await said(desk, insert, [ELSEWHERE, ANNA, null, null])).toBe('42501');
  expect(await said(desk, insert, [ACCESS, BAS, null, null])).toBe('42501');
  expect(await said(deskElsewhere, insert, [ELSEWHERE, ANNA, null, null])).toBe('42501');
  expect(await said({ ...desk, role: 'FINANCE_OFFICER', purpose: 'FINANCE' }, insert, [ACCESS, ANNA, null, null])).toBe('42501');
  expect(await said(doctor, insert, [doctor.organisation, ANNA, COURT, TODAY])).toBe('42501');
  expect(await said(desk, insert, [ACCESS, ANNA, INSTITUTION, TODAY])).toBe('42501');
  const { referral } = await act(desk, 'makeReferral', DECIDED);
  const withdraw = `update referrers.referral set withdrawn_because = 'WISH_OF_FAMILY', closed_on = app.today() where id = $1`;
  expect(await said(mother, withdraw, [referral.id])).toBe('court_decision_stands');
  expect(await said(desk, withdraw, [referral.id])).toBe('1');
  expect(await said(desk, withdraw, [OPEN])).toBe('0');
});
