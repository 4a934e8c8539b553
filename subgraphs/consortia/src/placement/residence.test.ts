import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, insert, type PartyDatabase, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { COLLEAGUE, COORDINATOR, DESK, DIRECTOR, fillNoor, OTHER_DESK, OUTSIDER, PHYSICIAN, TREATING } from '../../test/noor';
import { authority, born, CONSORTIA, involvement, trajectory, waiting, youthId } from '../../test/world';
import { consortia } from '..';

const [NORTH, EAST, SOUTH] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const LOCATION = uuidOf('location', 'North');
const TOM = { trajectory: uuidOf('trajectory', 'Tom'), youth: youthId('Tom') };
const POOL = uuidOf('pool');
const WAITS = { east: uuidOf('waiting', 'Noor waits'), north: uuidOf('waiting', 'Noor at North') };

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillNoor(client);
    await insert(client, 'consortia.trajectory', [trajectory('Tom', 'Tom', NORTH.id, 'North professional', { started_on: '2025-06-10' })]);
    await insert(client, 'consortia.waiting_list_entry', [waiting('Noor at North', 'Noor', NORTH.id, 9, { intensity: 'HEAVY' })]);
    await insert(client, 'facts.involvement', [
      involvement('director', 'Tom', DIRECTOR.organisation, 'CASE_DIRECTOR', 'local-teams'),
      involvement('North professional', 'Tom', NORTH.id, 'CARE_PROFESSIONAL'),
    ]);
    await insert(client, 'facts.person', [born('Tom', '2011-01-01')]);
    await insert(client, 'facts.authority', [authority('Tom')]);
    await insert(client, 'consortia.waiting_pool', [{ id: POOL, name: 'Together', agreed_on: '2026-01-01' }]);
    await insert(
      client,
      'consortia.waiting_pool_member',
      [NORTH, EAST].map(({ id }) => ({ id: uuidOf('in pool', id), pool: POOL, organisation: id, during: '[2026-01-01,)' })),
    );
  });
});

afterAll(() => chain.stop());

const REFUSED = '... on RuleViolated { rule } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message }';
const act = async (who: Caller, verb: string, input: object, shows = ''): Promise<any> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`.replace(/^(Join|Leave)PooledWaitingListInput$/, 'PooledWaitInput');
  const { data, errors } = await ask(chain, who, `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ${shows} ${REFUSED} } }`, { input });
  return errors.length > 0 ? errors : data?.done;
};
const PLACED =
  '... on PlacementChanged { placement { id version residenceType from until moveReason courtAuthorisation stay { days isLong } } youth { placementMoves { inTwelveMonths isAlert direction } } }';
const GROUP = { trajectory: TOM.trajectory, residenceType: 'GROUP', location: LOCATION, decidedBy: 'Kindertafel', from: '2025-06-10' };

test('a youth is placed and moved, with an alert at the second move within twelve months', async () => {
  const first = await act(TREATING, 'placeYouth', GROUP, PLACED);
  expect(first).toMatchObject({
    __typename: 'PlacementChanged',
    placement: { version: 1, residenceType: 'GROUP', from: '2025-06-10', until: null, stay: { days: 356, isLong: true } },
  });
  const move = (more: object) => ({ residenceType: 'FAMILY_HOME', location: LOCATION, decidedBy: 'Kindertafel', reason: 'Dichter bij school', ...more });
  const second = await act(TREATING, 'moveYouth', move({ placement: first.placement.id, version: 1, on: '2025-09-01' }), PLACED);
  expect(second).toMatchObject({
    placement: { residenceType: 'FAMILY_HOME', moveReason: 'Dichter bij school' },
    youth: { placementMoves: { inTwelveMonths: 1, isAlert: false, direction: 'MORE_HOMELIKE' } },
  });
  expect(await act(TREATING, 'moveYouth', move({ placement: first.placement.id, version: 1, on: '2025-10-01' }))).toEqual({
    __typename: 'VersionConflict',
    currentVersion: 2,
  });
  const secure = move({ placement: second.placement.id, version: 1, on: '2026-02-01', residenceType: 'SECURE', reason: 'Veiligheid van anderen' });
  expect(await act(TREATING, 'moveYouth', secure)).toEqual({ __typename: 'RuleViolated', rule: 'secure_care_is_authorised' });
  expect(await act(TREATING, 'moveYouth', { ...secure, courtAuthorisation: 'x' })).toEqual({ __typename: 'RuleViolated', rule: 'authorisation_is_named' });
  const third = await act(TREATING, 'moveYouth', { ...secure, courtAuthorisation: 'C/16/654321 JE RK 26-12' }, PLACED);
  expect(third).toMatchObject({
    placement: { courtAuthorisation: 'C/16/654321 JE RK 26-12' },
    youth: { placementMoves: { inTwelveMonths: 2, isAlert: true, direction: 'LESS_HOMELIKE' } },
  });
  expect(await act(TREATING, 'endPlacement', { placement: third.placement.id, version: 1, on: '2026-02-01' })).toMatchObject({ rule: 'placement_lasts_a_day' });
  expect(await act(TREATING, 'endPlacement', { placement: third.placement.id, version: 1, on: '2026-05-01' }, PLACED)).toMatchObject({
    placement: { until: '2026-05-01', version: 2 },
  });
});

test.each<[what: string, who: Caller, more: object, expected: object]>([
  ['while placed elsewhere', TREATING, { from: '2026-04-01' }, { rule: 'one_place_at_a_time' }],
  ['before the help', TREATING, { from: '2025-06-09' }, { rule: 'placed_during_the_help' }],
  ['in a group nowhere', TREATING, { location: null }, { rule: 'place_has_a_location' }],
  ['in a group of another consortium', TREATING, { location: uuidOf('location', 'East') }, { rule: 'place_is_of_a_member' }],
  ['by a reservation that is none', TREATING, { reservation: uuidOf('none') }, { rule: 'reservation_is_confirmed' }],
  ['by a colleague who does not treat', COLLEAGUE, {}, { __typename: 'NotFound' }],
  ['by a director, whose act it is not', DIRECTOR, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['by another consortium', OTHER_DESK, {}, { __typename: 'NotFound' }],
  ['by a stranger', OUTSIDER, {}, { __typename: 'NotFound' }],
])('nobody is placed %s, and nothing is changed', async (_, who, more, expected) => {
  const count = () => chain.as('superuser', async (client) => (await client.query('select count(*)::int as n from consortia.placement')).rows[0].n);
  const before = await count();
  expect(await act(who, 'placeYouth', { ...GROUP, ...more })).toMatchObject(expected);
  expect(await count()).toBe(before);
});

test('priority follows the rules until a person judges otherwise, with a reason that is kept', async () => {
  const LIST =
    '{ myWaitingList(order: PRIORITY, first: 1) { totalCount pageInfo { endCursor hasNextPage } edges { node { id priority version priorityJudgements { judgedUrgency reason } } } } }';
  const judge = { entry: WAITS.north, version: 1, urgency: 'CRISIS', reason: 'Vader is opgenomen; vannacht geen opvang.' };
  expect(await act(OTHER_DESK, 'overridePriority', judge)).toMatchObject({ __typename: 'NotFound' });
  expect(await act(DESK, 'overridePriority', { ...judge, version: 3 })).toEqual({ __typename: 'VersionConflict', currentVersion: 1 });
  expect(await act(DESK, 'overridePriority', { ...judge, reason: 'kort' })).toEqual(['BAD_USER_INPUT reason must have 10 to 500 characters, not 4.']);
  const SHOWS = '... on PriorityJudged { entry { priority urgency version } }';
  expect(await act(DESK, 'overridePriority', judge, SHOWS)).toMatchObject({ entry: { priority: 'CRISIS', urgency: 'REGULAR', version: 2 } });
  expect(await act(DESK, 'overridePriority', { ...judge, version: 2 })).toMatchObject({ rule: 'judged_otherwise' });
  const { data } = await ask(chain, DESK, LIST);
  expect(data?.myWaitingList.edges).toEqual([
    { node: { id: WAITS.north, priority: 'CRISIS', version: 2, priorityJudgements: [{ judgedUrgency: 'CRISIS', reason: judge.reason }] } },
  ]);
  const { rows } = await chain.as('superuser', (client) => client.query(`select reason, subject from app.history where verb = 'overridePriority'`));
  expect(rows).toEqual([{ reason: judge.reason, subject: youthId('Noor') }]);
  expect(await act(DESK, 'overridePriority', { ...judge, version: 2, urgency: null }, SHOWS)).toMatchObject({ entry: { priority: 'REGULAR', version: 3 } });
});

test('a youth on two lists of a pool counts once, and a consortium outside it cannot join', async () => {
  const sizes = () => chain.as('superuser', async (client) => (await client.query('select youths, entries from consortia.pool_size($1)', [POOL])).rows[0]);
  expect(
    await act(
      DESK,
      'joinPooledWaitingList',
      { entry: WAITS.north, pool: POOL },
      '... on PoolChanged { entry { pools { joinedOn pool { name members { name } } } } }',
    ),
  ).toEqual({
    __typename: 'PoolChanged',
    entry: { pools: [{ joinedOn: '2026-06-01', pool: { name: 'Together', members: expect.arrayContaining([{ name: 'North' }, { name: 'East' }]) } }] },
  });
  expect(await act(OTHER_DESK, 'joinPooledWaitingList', { entry: WAITS.east, pool: POOL })).toEqual({ __typename: 'PoolChanged' });
  expect(await sizes()).toEqual({ youths: 1, entries: 2 });
  expect(await act(DESK, 'joinPooledWaitingList', { entry: WAITS.north, pool: POOL })).toMatchObject({ rule: 'pooled_once' });
  expect(await act(DESK, 'joinPooledWaitingList', { entry: WAITS.east, pool: POOL })).toMatchObject({ __typename: 'NotFound' });
  // fewer than ten are told to nobody
  const { data } = await ask(chain, DESK, '{ waitingPools { edges { node { name size { youths entries } } } } }');
  expect(data?.waitingPools.edges).toEqual([{ node: { name: 'Together', size: { youths: null, entries: null } } }]);
  await chain.as('superuser', (client) =>
    client.query(`update consortia.waiting_list_entry set left_on = '2026-06-01', left_reason = 'ELSEWHERE' where id = $1`, [WAITS.east]),
  );
  expect(await sizes()).toEqual({ youths: 1, entries: 1 });
  expect(await act(DESK, 'leavePooledWaitingList', { entry: WAITS.north, pool: POOL })).toEqual({ __typename: 'PoolChanged' });
  expect(await act(DESK, 'leavePooledWaitingList', { entry: WAITS.north, pool: POOL })).toMatchObject({ rule: 'is_in_pool' });
  expect(await sizes()).toEqual({ youths: 0, entries: 0 });
});

test('a consortium that did not agree on a pool is refused by the database', async () => {
  await chain.as('loader', (client) => insert(client, 'consortia.waiting_list_entry', [waiting('South waits', 'Sem', SOUTH.id, 9)]));
  const desk = { ...DESK, organisation: SOUTH.id, person: uuidOf('person', 'South desk') };
  expect(await act(desk, 'joinPooledWaitingList', { entry: uuidOf('waiting', 'South waits'), pool: POOL })).toMatchObject({ rule: 'pool_is_of_members' });
});

test('the mobile brigade comes, for a time, and what came of it is recorded when it can be known', async () => {
  const ASK = {
    youth: TOM.youth,
    consortium: NORTH.id,
    goal: 'PREVENT_SECURE_CARE',
    expertises: ['MENTAL_HEALTH'],
    host: 'FAMILY_HOME',
    secureCareConsidered: true,
  };
  const SHOWS = '... on BrigadeChanged { deployment { id version state from until outcomeDue experts { name } outcomes { afterMonths secureCareAverted } } }';
  expect(await act(OUTSIDER, 'requestMobileBrigade', ASK)).toMatchObject({ __typename: 'NotFound' });
  expect(await act(DIRECTOR, 'requestMobileBrigade', { ...ASK, expertises: ['FORENSIC'] })).toMatchObject({ rule: 'brigade_has_the_expertise' });
  expect(await act(DIRECTOR, 'requestMobileBrigade', { ...ASK, hostProvider: uuidOf('unheard of') })).toMatchObject({ __typename: 'NotFound' });
  const { deployment } = await act(DIRECTOR, 'requestMobileBrigade', ASK, SHOWS);
  expect(deployment).toMatchObject({ state: 'REQUESTED', version: 1, experts: [] });
  const start = {
    deployment: deployment.id,
    version: 1,
    from: '2026-06-02',
    experts: [{ staff: uuidOf('staff', 'North professional'), expertise: 'MENTAL_HEALTH' }],
  };
  expect(
    await act(DESK, 'startDeployment', { ...start, experts: [{ staff: uuidOf('staff', 'East professional'), expertise: 'MENTAL_HEALTH' }] }),
  ).toMatchObject({ rule: 'experts_work_here' });
  expect(await act(OTHER_DESK, 'startDeployment', start)).toMatchObject({ __typename: 'NotFound' });
  expect(await act(DESK, 'startDeployment', { ...start, from: '9999-12-31' })).toEqual([expect.stringContaining('9999-12-31 is not from 1800 to 2999.')]);
  expect(await act(DESK, 'startDeployment', start, SHOWS)).toMatchObject({
    deployment: { state: 'PLANNED', from: '2026-06-02', until: '2026-08-25', experts: [{ name: 'North professional' }] },
  });
  expect(await act(DESK, 'declineMobileBrigade', { deployment: deployment.id, version: 2, because: 'NO_EXPERT' })).toMatchObject({ rule: 'request_is_open' });
  const outcome = { deployment: deployment.id, afterMonths: 3, secureCareAverted: 'YES' };
  expect(await act(DESK, 'recordOutcome', outcome)).toMatchObject({ rule: 'outcome_is_not_before_its_time' });
  await setTestClock(chain.connection('owner'), new Date('2026-09-02T10:00:00Z'));
  const seen = await ask(chain, DIRECTOR, `{ brigadeDeployment(id: "${deployment.id}") { state outcomeDue youth { id } } }`);
  expect(seen.data?.brigadeDeployment).toEqual({ state: 'ENDED', outcomeDue: 3, youth: { id: TOM.youth } });
  expect(await act(DESK, 'recordOutcome', outcome, SHOWS)).toMatchObject({
    deployment: { outcomeDue: null, outcomes: [{ afterMonths: 3, secureCareAverted: 'YES' }] },
  });
  expect(await act(DESK, 'recordOutcome', outcome)).toMatchObject({ rule: 'outcome_is_recorded_once' });
  expect(await act(DESK, 'recordOutcome', { ...outcome, afterMonths: 4 })).toEqual(['BAD_USER_INPUT afterMonths must be 3, 6, 12, not 4.']);
  // one deployment is a number that points at a child
  const results = await ask(
    chain,
    { ...DIRECTOR, party: 'municipalities', organisation: 'GM0935', role: 'CONTRACT_MANAGER', purpose: 'CONTRACT' },
    '{ brigadeResults(year: 2026) { afterMonths considered averted } }',
  );
  expect(results.data?.brigadeResults).toEqual([3, 6, 12].map((afterMonths) => ({ afterMonths, considered: null, averted: null })));
  await setTestClock(chain.connection('owner'), new Date('2026-06-01T10:00:00Z'));
});

test('help at home takes the place of residence, and one says whether it held', async () => {
  const REPORT = { trajectory: TOM.trajectory, insteadOf: 'SECURE', activity: 'FAMILY_THERAPY', from: '2026-05-02' };
  const SHOWS = '... on AlternativeChanged { alternative { id version insteadOf until outcome } }';
  expect(await act(TREATING, 'reportAlternativeAtHome', { ...REPORT, insteadOf: 'OWN_HOME' })).toMatchObject({ rule: 'alternative_for_residence' });
  const { alternative } = await act(TREATING, 'reportAlternativeAtHome', REPORT, SHOWS);
  expect(alternative).toMatchObject({ insteadOf: 'SECURE', until: null, outcome: null });
  expect(await act(TREATING, 'reportAlternativeAtHome', REPORT)).toMatchObject({ rule: 'one_alternative_at_a_time' });
  const end = { alternative: alternative.id, version: 1, on: '2026-06-01', outcome: 'STAYED_HOME' };
  expect(await act(TREATING, 'endAlternativeAtHome', end, SHOWS)).toMatchObject({ alternative: { until: '2026-06-01', outcome: 'STAYED_HOME', version: 2 } });
  expect(await act(TREATING, 'endAlternativeAtHome', { ...end, version: 2 })).toMatchObject({ rule: 'alternative_runs' });
});

test('who sees help in its reduced form sees nothing of moves, brigade, alternatives or judgements; a stranger not even that they are withheld', async () => {
  const SEE = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Youth { brigadeDeployments { goal } alternativesAtHome { activity } placementMoves { inAll } waiting { id priorityJudgements { reason } pools { joinedOn } } } } }`;
  const see = (who: Caller, youth: string) => ask(chain, who, SEE, { of: [{ __typename: 'Youth', id: youthId(youth) }] });
  const physician = await see(PHYSICIAN, 'Noor');
  expect(physician.data?._entities[0]).toMatchObject({ brigadeDeployments: null, alternativesAtHome: null, placementMoves: null });
  expect(physician.data?._entities[0].waiting.every(({ priorityJudgements, pools }: any) => priorityJudgements === null && pools === null)).toBe(true);
  expect(new Set(physician.withheld.map((entry) => entry.split(' ').slice(1).join(' ')))).toEqual(new Set(['TRAJECTORY CLASS_NOT_FOR_ROLE']));
  const [outsider, nobody, coordinator] = await Promise.all([see(OUTSIDER, 'Noor'), see(OUTSIDER, 'nobody'), see(COORDINATOR, 'Noor')]);
  expect([outsider.data, outsider.withheld]).toEqual([nobody.data, []]);
  expect(coordinator.data?._entities[0].brigadeDeployments).toBeNull();
  const director = await see(DIRECTOR, 'Tom');
  expect(director.data?._entities[0]).toMatchObject({
    brigadeDeployments: [{ goal: 'PREVENT_SECURE_CARE' }],
    alternativesAtHome: [{ activity: 'FAMILY_THERAPY' }],
    placementMoves: { inAll: 2 },
  });
});

test('one youth and fifty take the same statements', async () => {
  const SEE = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Youth { brigadeDeployments { experts { name } outcomeDue consortium { name } } alternativesAtHome { activity } placementMoves { inAll } placements { stay { days } } waiting { priorityJudgements { reason } pools { pool { name } } } } } }`;
  const of = (count: number) => ({
    of: [youthId('Tom'), ...Array.from({ length: count - 1 }, (_, index) => youthId(`other ${index}`))].map((id) => ({ __typename: 'Youth', id })),
  });
  const [one, fifty] = await Promise.all([ask(chain, DIRECTOR, SEE, of(1)), ask(chain, DIRECTOR, SEE, of(50))]);
  expect(fifty.data?._entities).toHaveLength(50);
  expect(one.statements).toBe(fifty.statements);
});
