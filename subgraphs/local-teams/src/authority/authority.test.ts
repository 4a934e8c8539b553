import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, insert, NOW, type PartyDatabase, rowsOf, type Seen, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { COLLEAGUE, COORDINATOR, DIRECTOR, FAMILY, fillTeams, MOTHER, NOBODY, OTHER_FAMILY, STRANGER, TREATING } from '../../test/world';
import { localTeams } from '..';
import { mayBeHeld, type Recorded } from './authority.rules';

// Kim is eight; her parents are divorced.
const KIM = uuidOf('kim');
const [MUM, DAD, AUNT, ELSEWHERE] = [uuidOf('mother'), uuidOf('father'), uuidOf('aunt'), uuidOf('member of others')];
const FATHER: Caller = { ...MOTHER, person: DAD, organisation: DAD };

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', async (client) => {
    await fillTeams(client);
    await insert(client, 'local_teams.youth', [
      { id: KIM, family_id: FAMILY, organisation: DIRECTOR.organisation, given_name: 'Kim', family_name: 'Jansen', birth_date: '2018-03-01', sex: 'UNKNOWN' },
    ]);
    const member = (id: string, family_id: string) => ({ id, family_id, organisation: DIRECTOR.organisation, name: 'M', relation: '112' });
    await insert(client, 'local_teams.member', [member(AUNT, FAMILY), { ...member(ELSEWHERE, OTHER_FAMILY), organisation: STRANGER.organisation }]);
    await insert(client, 'facts.person', [{ id: KIM, birth_date: '2018-03-01', audience: ['schools'] }]);
    await insert(
      client,
      'facts.involvement',
      [DIRECTOR, COORDINATOR, TREATING].map(({ person, organisation, party, role }) => ({
        ...{ id: uuidOf('tie', KIM, person), youth_id: KIM, family_id: FAMILY, party, organisation, person, role },
        ...{ during: '[2026-01-01T00:00Z,)', audience: [] },
      })),
    );
  });
}, 60_000);
afterAll(() => chain.stop());
beforeEach(async () => {
  await at(NOW);
  await chain.as('superuser', (client) =>
    client.query(`delete from facts.consent; delete from facts.authority where youth_id = '${KIM}';
      delete from local_teams.authority where youth_id = '${KIM}'`),
  );
});

const at = (instant: string): Promise<void> => setTestClock(chain.connection('owner'), new Date(instant));
const admin = <Row extends object>(text: string): Promise<Row[]> => rowsOf<Row>(chain.connection('superuser'), text);
const asked = (who: Caller, source: string, variables: object): Promise<Seen> => ask(chain, who, source, { ...variables });

const WHY = '... on RuleViolated { rule } ... on NotAllowed { reason }';
const act = async (who: Caller, verb: string, input: object) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ... on AuthorityChanged { authorityId } ${WHY} } }`;
  const { data, errors } = await asked(who, source, { input: { youth: KIM, ...input } });
  if (errors.length > 0) throw new Error(errors.join());
  return data[verb];
};
const BY_COURT = { ground: 'COURT_ORDER', courtOrder: 'C/03/9 / FA RK 26-9' };
const record = (member: string, more: object = {}, who = DIRECTOR) => act(who, 'recordAuthority', { member, ground: 'BY_LAW', from: '2018-03-01', ...more });
const dispute = (authority: string, who = DIRECTOR) => act(who, 'disputeAuthority', { authority, reason: 'Moeder bestrijdt het gezag van vader' });
const settle = (authority: string, more: object) => act(DIRECTOR, 'settleDispute', { authority, outcome: 'UPHELD', ...more });
const end = (authority: string, more: object = {}, who = DIRECTOR) =>
  act(who, 'endAuthority', { authority, reason: 'COURT_ORDER', courtOrder: 'C/03/11', ...more });
const consents = (givenBy: string) =>
  chain.as('loader', (client) =>
    insert(client, 'facts.consent', [
      {
        ...{ id: uuidOf('consent', KIM, givenBy), youth_id: KIM, organisation: COORDINATOR.organisation, data_class: 'PLAN_STATUS', given_by: givenBy },
        ...{ manner: 'IN_MEETING', during: '[2026-05-01T00:00Z,)', audience: [] },
      },
    ]),
  );

const LOOK = 'query ($id: UUID!) { youth(id: $id) { plan { state } measures { kind } consents { problem } } }';
/** Whether the school is shown the plan by consent, or why not. */
const school = async (): Promise<string> => {
  const { data, withheld } = await asked(COORDINATOR, 'query ($id: UUID!) { pupil: youth(id: $id) { plan { state } } }', { id: KIM });
  return (
    data.pupil?.plan?.state ??
    withheld
      .find((one) => one.includes('PLAN_STATUS'))
      ?.split(' ')
      .at(-1) ??
    'ABSENT'
  );
};
/** Whether a parent is shown the measures, of which a parent without authority is told nothing, or why not. */
const parent = async (who: Caller): Promise<string> => {
  const { data, withheld } = await asked(who, LOOK, { id: KIM });
  return data.youth?.measures ? 'SHOWN' : (withheld[0]?.split(' ').at(-1) ?? 'ABSENT');
};
const bothHave = async () => [(await record(MUM)).authorityId as string, (await record(DAD, BY_COURT)).authorityId as string] as const;

test('divorced parents: each with authority consents for both; in a dispute neither alone; when it is settled as it was settled', async () => {
  const [, dads] = await bothHave();
  await consents(MUM);
  expect([await school(), await parent(MOTHER), await parent(FATHER)]).toEqual(['ADOPTED', 'SHOWN', 'SHOWN']);
  expect((await dispute(dads)).__typename).toBe('AuthorityChanged');
  expect([await school(), await parent(MOTHER), await parent(FATHER)]).toEqual(['AUTHORITY_DISPUTED', 'SHOWN', 'AUTHORITY_DISPUTED']);
  expect((await asked(DIRECTOR, LOOK, { id: KIM })).data.youth.consents).toEqual([{ problem: 'AUTHORITY_DISPUTED' }]);
  await consents(DAD);
  expect(await school()).toBe('ADOPTED');
  await admin(`delete from facts.consent where given_by = '${MUM}' and youth_id = '${KIM}'`);
  expect(await school()).toBe('AUTHORITY_DISPUTED');
  expect((await settle(dads, { outcome: 'UPHELD' })).__typename).toBe('AuthorityChanged');
  expect([await school(), await parent(FATHER)]).toEqual(['ADOPTED', 'SHOWN']);
});

test('a dispute that ends the authority leaves the other parent to consent alone', async () => {
  const [, dads] = await bothHave();
  await consents(MUM);
  await dispute(dads);
  expect(await settle(dads, { outcome: 'ENDED' })).toEqual({ __typename: 'RuleViolated', rule: 'ground_has_court_order' });
  expect(await school()).toBe('AUTHORITY_DISPUTED');
  expect((await settle(dads, { outcome: 'ENDED', courtOrder: 'C/03/10' })).__typename).toBe('AuthorityChanged');
  expect([await school(), await parent(FATHER)]).toEqual(['ADOPTED', 'ABSENT']);
  expect(await settle(dads, { outcome: 'UPHELD' })).toMatchObject({ rule: expect.stringMatching(/^authority_/) });
});

test('authority begins and ends by its days, and with it what the parent is shown and whose consent counts', async () => {
  await record(DAD, { ...BY_COURT, from: '2026-06-10' });
  await consents(DAD);
  const seen: unknown[] = [];
  for (const instant of ['2026-06-09T21:59:59Z', '2026-06-09T22:00:00Z', '2036-02-29T22:59:59Z', '2036-02-29T23:00:00Z']) {
    await at(instant);
    seen.push([await parent(FATHER), await school()]);
  }
  expect(seen.slice(0, 2)).toEqual([
    ['ABSENT', 'NO_CONSENT'],
    ['SHOWN', 'ADOPTED'],
  ]);
  expect(seen.slice(2).map((one) => (one as string[])[0])).toEqual(['SHOWN', 'ABSENT']);
});

test('who ended has no authority from that instant; what began today is no more', async () => {
  const [mums, dads] = await bothHave();
  expect(await end(dads, { courtOrder: null })).toMatchObject({ rule: 'ground_has_court_order' });
  expect((await end(dads)).__typename).toBe('AuthorityChanged');
  expect([await parent(FATHER), await parent(MOTHER)]).toEqual(['ABSENT', 'SHOWN']);
  expect(await end(dads)).toMatchObject({ rule: 'authority_holds' });
  const todays = (await record(DAD, { from: '2026-06-01' })).authorityId;
  expect((await end(todays, { reason: 'MISTAKEN', courtOrder: null })).__typename).toBe('AuthorityChanged');
  expect(await parent(FATHER)).toBe('ABSENT');
  expect(await admin(`select member_id from local_teams.authority where youth_id = '${KIM}' and during @> app.today()`)).toEqual([{ member_id: MUM }]);
  expect((await admin(`select disputed from facts.authority where youth_id = '${KIM}' and holder = '${MUM}' and during @> app.now()`)).length).toBe(1);
  expect(mums).toEqual(expect.any(String));
});

test('one person once, two at most, and no parents beside guardians: refused with the rule', async () => {
  await bothHave();
  expect(await record(AUNT)).toMatchObject({ rule: 'two_have_authority' });
  expect(await record(MUM, { from: '2026-01-01' })).toMatchObject({ rule: 'authority_is_held_once' });
  expect(await record(AUNT, { ...BY_COURT, ground: 'GUARDIANSHIP', from: '2026-06-01' })).toMatchObject({ rule: 'parents_or_guardians' });
  expect(await record(ELSEWHERE)).toEqual({ __typename: 'NotFound' });
});

test('of many recorded at once, two have authority', async () => {
  const names = (await Promise.all([MUM, DAD, AUNT].map((one) => record(one)))).map(({ __typename }) => __typename);
  expect(names.sort()).toEqual(['AuthorityChanged', 'AuthorityChanged', 'RuleViolated']);
});

test.each<[string, Caller, object]>([
  ['the mother', MOTHER, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['who treats', TREATING, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['the school', COORDINATOR, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['a colleague', COLLEAGUE, { __typename: 'NotFound' }],
  ['a director of others', STRANGER, { __typename: 'NotFound' }],
])('nothing is recorded, ended or disputed by %s', async (_, who, outcome) => {
  const [mums] = await bothHave();
  const before = await admin('select * from facts.authority order by id');
  for (const given of [await record(AUNT, {}, who), await end(mums, {}, who), await dispute(mums, who)]) expect(given).toEqual(outcome);
  expect(await admin('select * from facts.authority order by id')).toEqual(before);
});

test('the director of one youth changes nothing of another, nor of nobody', async () => {
  const [mums] = await bothHave();
  expect((await act(DIRECTOR, 'endAuthority', { youth: NOBODY, authority: mums, reason: 'DECEASED' })).__typename).toBe('NotFound');
  expect((await act(DIRECTOR, 'endAuthority', { youth: uuidOf('bas'), authority: mums, reason: 'DECEASED' })).__typename).toBe('NotFound');
  expect(await parent(MOTHER)).toBe('SHOWN');
});

test('the database itself changes authority for the case director alone', async () => {
  const [mums] = await bothHave();
  for (const who of [TREATING, MOTHER, STRANGER, COLLEAGUE])
    await chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, who);
      const changes = ['select local_teams.end_authority($1) as changed', 'select local_teams.mark_authority($1, true) as changed'];
      for (const change of changes) expect((await client.query(change, [mums])).rows).toEqual([{ changed: false }]);
      const add = `select local_teams.record_authority(gen_random_uuid(), $1, $2, 'CUSTODY', 'BY_LAW', null, '[2026-01-01,)')`;
      await expect(client.query(add, [KIM, AUNT])).rejects.toMatchObject({ code: '42501' });
    });
});

const held = (more: Partial<Recorded>): Recorded => ({ ground: 'BY_LAW', courtOrder: undefined, from: '2018-03-01', until: undefined, ...more });

test.each<[Partial<Recorded>, string | undefined]>([
  [{}, undefined],
  [{ from: '2018-02-28' }, 'authority_begins_at_birth'],
  [{ until: '2036-02-29' }, undefined],
  [{ until: '2036-03-01' }, 'authority_ends_at_eighteen'],
  [{ from: '2036-03-01' }, 'authority_ends_at_eighteen'],
  [{ from: '2026-01-02', until: '2026-01-01' }, 'authority_lasts_a_day'],
  [{ ground: 'COURT_ORDER' }, 'ground_has_court_order'],
  [{ ground: 'GUARDIANSHIP', courtOrder: 'C/1' }, undefined],
])('%j: %s', (more, rule) => {
  expect(mayBeHeld(held(more), '2018-03-01')?.rule).toBe(rule);
});
