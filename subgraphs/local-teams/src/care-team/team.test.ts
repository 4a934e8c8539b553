import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, NOW, type PartyDatabase, rowsOf, type Seen, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, BAS, COLLEAGUE, DIRECTOR, fillTeams, MOTHER, NOBODY, STRANGER, TREATING } from '../../test/world';
import { localTeams } from '..';
import { mayJoinAs, mayStayUntil } from './team.rules';

const EXPERT: Caller = { person: uuidOf('expert'), organisation: uuidOf('brigade'), party: 'consortia', role: 'BRIGADE_EXPERT', purpose: 'CARE' };

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', fillTeams);
}, 60_000);
afterAll(() => chain.stop());

const asked = (who: Caller, source: string, variables: object = {}): Promise<Seen> => ask(chain, who, source, { ...variables });
const admin = <Row extends object>(text: string): Promise<Row[]> => rowsOf<Row>(chain.connection('superuser'), text);
const at = (instant: string): Promise<void> => setTestClock(chain.connection('owner'), new Date(instant));

const JOIN = `mutation ($input: JoinTeamInput!) { joinTeam(input: $input) { __typename
  ... on TeamJoined { involvementId youth { careTeam { id role until } } } ... on RuleViolated { rule } ... on NotAllowed { reason } } }`;
const LEAVE = `mutation ($input: LeaveTeamInput!) { leaveTeam(input: $input) { __typename ... on TeamLeft { youth { careTeam { role } } } ... on RuleViolated { rule } } }`;
const WISH = { youth: ANNA, party: 'CONSORTIA', organisation: EXPERT.organisation, person: EXPERT.person, role: 'BRIGADE_EXPERT', until: '2026-08-20' };
const join = async (who: Caller, more: object = {}) => (await asked(who, JOIN, { input: { ...WISH, ...more } })).data.joinTeam;
const leave = async (who: Caller, involvement: string, youth = ANNA) => (await asked(who, LEAVE, { input: { youth, involvement } })).data.leaveTeam;
const seen = async (who: Caller, youth = ANNA) =>
  (await asked(who, 'query ($id: UUID!) { youth(id: $id) { givenName } }', { id: youth })).data.youth?.givenName;

test('an expert of the brigade is in the team inside the window, and not after it', async () => {
  expect(await seen(EXPERT)).toBeUndefined();
  expect(await join(DIRECTOR)).toMatchObject({
    __typename: 'TeamJoined',
    youth: { careTeam: expect.arrayContaining([expect.objectContaining({ role: 'BRIGADE_EXPERT' })]) },
  });
  expect([await seen(EXPERT), await seen(EXPERT, BAS)]).toEqual(['Anna', undefined]);
  await at('2026-08-20T21:59:59Z');
  expect(await seen(EXPERT)).toBe('Anna');
  await at('2026-08-20T22:00:00Z');
  expect(await seen(EXPERT)).toBeUndefined();
  await at(NOW);
});

test('the party of who joins is told every fact of that youth, and of no other', async () => {
  const told = (table: string, key: string, youth: string) => admin(`select distinct audience from facts.${table} where ${key} = '${youth}'`);
  for (const [table, key] of [
    ['person', 'id'],
    ['involvement', 'youth_id'],
    ['consent', 'youth_id'],
    ['authority', 'youth_id'],
  ] as const)
    expect(await told(table, key, ANNA)).toEqual([{ audience: ['consortia'] }]);
  expect(await told('involvement', 'youth_id', BAS)).toEqual([{ audience: [] }]);
});

test('referrers and schools are told of no measure, also not of one that ran before somebody of theirs joined', async () => {
  await admin(`insert into facts.measure (id, youth_id, kind, institution, during, audience)
    values (gen_random_uuid(), '${ANNA}', 'SUPERVISION_ORDER', '${uuidOf('institution')}', '[2026-01-01,)', '{}')`);
  const toldOf = async (table: string, key: string): Promise<string[]> =>
    (await admin<{ audience: string[] }>(`select audience from facts.${table} where ${key} = '${ANNA}' limit 1`))[0]?.audience ?? [];
  const physician = { party: 'REFERRERS', organisation: uuidOf('practice'), person: uuidOf('physician'), role: 'GENERAL_PRACTITIONER', until: null };
  expect(await join(DIRECTOR, physician)).toMatchObject({ __typename: 'TeamJoined' });
  expect(await toldOf('person', 'id')).toContain('referrers');
  await admin(`select local_teams.tell_party('${ANNA}', party) from unnest('{schools,consortia}'::text[]) party`);
  expect(await toldOf('person', 'id')).toContain('schools');
  expect(await toldOf('measure', 'youth_id')).toEqual(['consortia']);
});

test('who is in the team already does not join again, also not when many ask at once', async () => {
  expect(await join(DIRECTOR)).toEqual({ __typename: 'RuleViolated', rule: 'member_joins_once' });
  const person = uuidOf('wanted by many');
  const names = (await Promise.all(Array.from({ length: 8 }, () => join(DIRECTOR, { person })))).map(({ __typename }) => __typename);
  expect(names.sort()).toEqual([...Array.from({ length: 7 }, () => 'RuleViolated'), 'TeamJoined']);
});

test.each<[string, Caller, object, object]>([
  ['a member of the team', TREATING, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['the mother', MOTHER, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['a colleague', COLLEAGUE, {}, { __typename: 'NotFound' }],
  ['a director of others', STRANGER, {}, { __typename: 'NotFound' }],
  ['the director, of nobody', DIRECTOR, { youth: NOBODY }, { __typename: 'NotFound' }],
  ['the director, without an end for an expert', DIRECTOR, { until: null, person: uuidOf('x') }, { rule: 'experts_come_for_a_time' }],
  ['the director, for a director', DIRECTOR, { role: 'CASE_DIRECTOR' }, { rule: 'role_joins_a_team' }],
  ['the director, for a school', DIRECTOR, { role: 'SCHOOL_COORDINATOR', party: 'SCHOOLS' }, { rule: 'role_joins_a_team' }],
  ['the director, for an expert of a school', DIRECTOR, { party: 'SCHOOLS' }, { rule: 'role_fits_party' }],
])('nobody is added by %s', async (_, who, more, outcome) => {
  const count = () => admin('select count(*)::int as n from facts.involvement');
  const before = await count();
  expect(await join(who, more)).toMatchObject(outcome);
  expect(await count()).toEqual(before);
});

test('who left sees nothing from that instant; a director does not leave this way', async () => {
  const [{ id } = { id: '' }] = await admin<{ id: string }>(`select id from facts.involvement where person = '${EXPERT.person}'`);
  expect((await leave(STRANGER, id)).__typename).toBe('NotFound');
  expect((await leave(DIRECTOR, id, BAS)).__typename).toBe('NotFound');
  await at('2026-06-02T10:00:00Z');
  expect(await seen(EXPERT)).toBe('Anna');
  expect((await leave(DIRECTOR, id)).__typename).toBe('TeamLeft');
  expect(await seen(EXPERT)).toBeUndefined();
  expect(await leave(DIRECTOR, id)).toEqual({ __typename: 'RuleViolated', rule: 'member_is_in_team' });
  expect(await leave(DIRECTOR, uuidOf('tie', ANNA, DIRECTOR.person))).toEqual({ __typename: 'RuleViolated', rule: 'member_is_in_team' });
  await at(NOW);
});

test('the database itself adds and ends for the case director alone', async () => {
  for (const who of [TREATING, MOTHER, STRANGER]) {
    await chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, who);
      await expect(
        client.query(`select local_teams.join_team(gen_random_uuid(), $1, 'consortia', 'x', gen_random_uuid(), 'CARE_PROFESSIONAL', null)`, [ANNA]),
      ).rejects.toMatchObject({ code: '42501' });
    });
  }
});

test.each([
  ['BRIGADE_EXPERT', '2026-08-24', undefined],
  ['BRIGADE_EXPERT', '2026-08-25', 'experts_come_for_a_time'],
  ['REGIONAL_EXPERT', undefined, 'experts_come_for_a_time'],
  ['CARE_PROFESSIONAL', undefined, undefined],
  ['CARE_PROFESSIONAL', '2026-05-31', 'involvement_ends_later'],
])('%s until %s: %s', (role, until, rule) => {
  expect(mayStayUntil(role, until, '2026-06-01')?.rule).toBe(rule);
});

test.each(['FINANCE_OFFICER', 'CONTRACT_MANAGER', 'PLATFORM_OPERATOR', 'POLICY_RESEARCHER', 'TEAM_LEAD', 'toString', ''])('nobody joins as %s', (role) => {
  expect(mayJoinAs(role, 'municipalities')?.rule).toBe('role_joins_a_team');
});
