import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, insert, NOW, type PartyDatabase, rowsOf, type Seen, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, COLLEAGUE, COORDINATOR, DIRECTOR, fillTeams, MOTHER, NOBODY, STRANGER, TREATING } from '../../test/world';
import { localTeams } from '..';
import { mayObject, mayWithdraw, mustBeTold } from './objection.rules';

// Anna is fourteen; her mother and she consented that the school sees the plan.
const AS_ANNA: Caller = { ...MOTHER, person: ANNA, organisation: ANNA, role: 'YOUTH' };
const OFFICER: Caller = { ...DIRECTOR, person: uuidOf('officer'), role: 'PRIVACY_OFFICER', purpose: 'SUPERVISION' };
const NEXT_DAY = '2026-06-02T10:00:00Z';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', async (client) => {
    await fillTeams(client);
    const { person, organisation, role } = OFFICER;
    await insert(client, 'app.staff', [{ id: uuidOf('staff', person), person, organisation, role, name: 'W', during: '[2020-01-01,)' }]);
  });
}, 60_000);
afterAll(() => chain.stop());
afterEach(async () => {
  await setTestClock(chain.connection('owner'), new Date(NOW));
  await chain.as('superuser', (client) => client.query('delete from local_teams.objection; delete from facts.restriction'));
});

const asked = (who: Caller, source: string, variables: object): Promise<Seen> => ask(chain, who, source, { ...variables });
const WHY = '... on RuleViolated { rule } ... on NotAllowed { reason }';
const TYPES = { recordObjection: 'RecordObjectionInput', withdrawObjection: 'WithdrawObjectionInput', decideObjection: 'DecideObjectionInput' } as const;
const act = async (who: Caller, verb: keyof typeof TYPES, input: object) => {
  const given =
    verb === 'recordObjection' ? '... on ObjectionRecorded { objectionId objection { dueOn whatGoesOn } }' : '... on ObjectionChanged { objectionId }';
  const source = `mutation ($input: ${TYPES[verb]}!) { ${verb}(input: $input) { __typename ${given} ${WHY} } }`;
  const { data, errors } = await asked(who, source, { input });
  expect(errors).toEqual([]);
  return data[verb];
};
const object = (who: Caller, more: object = {}) =>
  act(who, 'recordObjection', { youth: ANNA, article: 'OBJECTION', reason: 'De school hoeft dit niet te weten', ...more });
const decide = (objection: string, decision: string, toldAt?: string, who = OFFICER) =>
  act(who, 'decideObjection', { objection, decision, grounds: 'Besproken met moeder en Anna', toldAt });
const withdraw = (who: Caller, objection: string) => act(who, 'withdrawObjection', { objection });
/** Whether somebody is shown the plan, or why not. */
const plan = async (who: Caller): Promise<string> => {
  const { data, withheld } = await asked(who, 'query ($id: UUID!) { youth(id: $id) { plan { state } } }', { id: ANNA });
  const reason = withheld.find((one) => one.includes('PLAN_STATUS'))?.split(' ');
  return data.youth?.plan?.state ?? reason?.at(-1) ?? 'ABSENT';
};
const queue = async (answered = false, who = OFFICER): Promise<unknown> =>
  (await asked(who, 'query ($answered: Boolean!) { objections(answered: $answered) { objections { youthId dueOn decision } } }', { answered })).data.objections;

test('from an objection until the decision only the keeper and the family see what is shared, and the privacy officer has it in the queue', async () => {
  expect([await plan(COORDINATOR), await plan(TREATING), await plan(DIRECTOR)]).toEqual(['ADOPTED', 'ADOPTED', 'ADOPTED']);
  const { objectionId, objection } = await object(MOTHER);
  expect(objection).toEqual({ dueOn: '2026-07-01', whatGoesOn: expect.stringContaining('AVG 18 lid 2') });
  expect([await plan(COORDINATOR), await plan(TREATING)]).toEqual(['PROCESSING_RESTRICTED', 'PROCESSING_RESTRICTED']);
  expect([await plan(DIRECTOR), await plan(MOTHER), await plan(AS_ANNA)]).toEqual(['ADOPTED', 'ADOPTED', 'ADOPTED']);
  expect(await queue()).toEqual({ objections: [{ youthId: ANNA, dueOn: '2026-07-01', decision: null }] });
  expect(await object(AS_ANNA)).toEqual({ __typename: 'RuleViolated', rule: 'objection_runs_once' });
  await setTestClock(chain.connection('owner'), new Date(NEXT_DAY));
  for (const toldAt of [undefined, '2026-05-31T10:00:00Z', '2026-06-02T10:00:01Z'])
    expect(await decide(objectionId, 'UNFOUNDED', toldAt)).toMatchObject({ rule: 'objector_is_told_first' });
  expect(await plan(TREATING)).toBe('PROCESSING_RESTRICTED');
  expect((await decide(objectionId, 'UNFOUNDED', '2026-06-02T09:00:00Z')).__typename).toBe('ObjectionChanged');
  expect([await plan(COORDINATOR), await plan(TREATING), await queue()]).toEqual(['ADOPTED', 'ADOPTED', { objections: [] }]);
  expect(await queue(true)).toMatchObject({ objections: [{ decision: 'UNFOUNDED' }] });
  expect(await decide(objectionId, 'SETTLED', '2026-06-02T09:00:00Z')).toMatchObject({ rule: 'objection_runs' });
});

test('it holds for the organisation and the class it is about, and for no other', async () => {
  const seen = async (who: Caller): Promise<unknown[]> => {
    const { data } = await asked(who, 'query ($id: UUID!) { youth(id: $id) { plan { state goals { title } } } }', { id: ANNA });
    return [data.youth?.plan?.state ?? null, data.youth?.plan?.goals?.length > 0];
  };
  expect(await seen(TREATING)).toEqual(['ADOPTED', true]);
  const { objectionId } = await object(AS_ANNA, { against: TREATING.organisation, dataClass: 'PLAN_STATUS' });
  expect([await plan(TREATING), await plan(COORDINATOR)]).toEqual(['PROCESSING_RESTRICTED', 'ADOPTED']);
  await withdraw(AS_ANNA, objectionId);
  await setTestClock(chain.connection('owner'), new Date(NEXT_DAY));
  expect(await seen(TREATING)).toEqual(['ADOPTED', true]);
  expect(await object(MOTHER, { dataClass: 'SAFETY' })).toMatchObject({ rule: 'objection_is_of_what_is_shared' });
  await object(MOTHER, { dataClass: 'EDUCATION' });
  expect([await plan(TREATING), await plan(COORDINATOR)]).toEqual(['ADOPTED', 'ADOPTED']);
});

test('what was upheld stays restricted until who objected withdraws it', async () => {
  const { objectionId } = await object(MOTHER);
  expect(await decide(objectionId, 'UPHELD', '2026-06-01T10:00:00Z')).toMatchObject({ rule: 'upheld_stays_restricted' });
  expect((await decide(objectionId, 'UPHELD')).__typename).toBe('ObjectionChanged');
  expect([await plan(TREATING), await queue()]).toEqual(['PROCESSING_RESTRICTED', { objections: [] }]);
  expect(await withdraw(AS_ANNA, objectionId)).toMatchObject({ rule: 'who_objects_withdraws' });
  await setTestClock(chain.connection('owner'), new Date(NEXT_DAY));
  expect((await withdraw(MOTHER, objectionId)).__typename).toBe('ObjectionChanged');
  expect([await plan(TREATING), (await withdraw(MOTHER, objectionId)).rule]).toEqual(['ADOPTED', 'objection_runs']);
});

test('a case director records it in the name of who objects', async () => {
  expect(await object(DIRECTOR)).toMatchObject({ rule: 'objection_has_a_person' });
  expect(await object(DIRECTOR, { objectedBy: uuidOf('father') })).toMatchObject({ rule: 'objector_has_authority' });
  expect(await object(DIRECTOR, { objectedBy: MOTHER.person, against: 'GM9999' })).toMatchObject({ rule: 'organisation_is_involved' });
  const { objectionId } = await object(DIRECTOR, { objectedBy: MOTHER.person });
  expect(await plan(COORDINATOR)).toBe('PROCESSING_RESTRICTED');
  await setTestClock(chain.connection('owner'), new Date(NEXT_DAY));
  expect((await withdraw(MOTHER, objectionId)).__typename).toBe('ObjectionChanged');
});

test.each<[string, Caller, object, object]>([
  ['who treats', TREATING, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['the school', COORDINATOR, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['a colleague', COLLEAGUE, {}, { __typename: 'NotFound' }],
  ['a director of others', STRANGER, { objectedBy: MOTHER.person }, { __typename: 'NotFound' }],
  ['a mother, of nobody', MOTHER, { youth: NOBODY }, { __typename: 'NotFound' }],
])('nothing is restricted by %s', async (_, who, more, outcome) => {
  expect(await object(who, more)).toEqual(outcome);
  expect(await rowsOf(chain.connection('superuser'), 'select from facts.restriction')).toEqual([]);
});

test('nobody decides but the privacy officer, and others do not even read it', async () => {
  const { objectionId } = await object(MOTHER);
  for (const who of [MOTHER, AS_ANNA, DIRECTOR, COORDINATOR, TREATING, STRANGER])
    expect((await decide(objectionId, 'UNFOUNDED', NOW, who)).__typename).toMatch(/^Not/);
  for (const [who, rows] of [
    [COORDINATOR, 0],
    [TREATING, 0],
    [STRANGER, 0],
    [MOTHER, 1],
    [DIRECTOR, 1],
  ] as const)
    await chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, who);
      expect((await client.query('select from local_teams.objection')).rows).toHaveLength(rows);
    });
  expect(await plan(COORDINATOR)).toBe('PROCESSING_RESTRICTED');
});

test.each([
  ['YOUTH', '2014-06-02', 'youth_of_twelve_objects'],
  ['YOUTH', '2014-06-01', undefined],
  ['AUTHORITY', '2010-06-02', undefined],
  ['AUTHORITY', '2010-06-01', 'youth_of_sixteen_decides_alone'],
  ['DISPUTED_AUTHORITY', '2014-06-01', 'objector_has_authority'],
  ['OTHER', '2014-06-01', 'objector_has_authority'],
] as const)('%s of one born on %s objects: %s', (giver, born, rule) => {
  expect(mayObject(giver, born, '2026-06-01')?.rule).toBe(rule);
});

test.each([
  [true, 'AUTHORITY', '2010-06-01', undefined],
  [false, 'AUTHORITY', '2014-06-01', 'who_objects_withdraws'],
  [false, 'YOUTH', '2010-06-02', 'who_objects_withdraws'],
  [false, 'YOUTH', '2010-06-01', undefined],
] as const)('who objected: %s, %s of one born on %s withdraws: %s', (isObjector, giver, born, rule) => {
  expect(mayWithdraw(isObjector, giver, born, '2026-06-01')?.rule).toBe(rule);
});

test('what stays restricted needs not be told first', () => {
  const at = { recordedAt: new Date(NOW), now: new Date(NEXT_DAY) };
  expect([mustBeTold('UPHELD', undefined, at), mustBeTold('SETTLED', new Date(NOW), at), mustBeTold('SETTLED', new Date(NEXT_DAY), at)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('an objection goes with the youth to another team, whose privacy officer answers it', async () => {
  await object(MOTHER);
  const move = (team: string) => rowsOf(chain.connection('superuser'), 'update local_teams.youth set organisation = $1 where id = $2', [team, ANNA]);
  await move(STRANGER.organisation);
  expect(await rowsOf(chain.connection('superuser'), 'select organisation from local_teams.objection')).toEqual([{ organisation: STRANGER.organisation }]);
  expect(await queue()).toEqual({ objections: [] });
  await move(DIRECTOR.organisation);
});
