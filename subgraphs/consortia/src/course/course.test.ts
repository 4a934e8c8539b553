import { addDays, type Caller, uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, startPartyDatabase, TODAY } from '@ketengraaf/testkit';
import { COLLEAGUE, DESK, DIRECTOR, FORMER, fillNoor, OTHER_DESK, OUTSIDER, PHYSICIAN, TREATING } from '../../test/noor';
import { CONSORTIA, youthId } from '../../test/world';
import { consortia } from '..';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const [CONTACT, OTHER_CONTACT] = [uuidOf('staff', 'North professional'), uuidOf('staff', 'North colleague')];
const CONTRACT = uuidOf('contract');

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', fillNoor);
});

afterAll(() => chain.stop());

const TRAJECTORY = `trajectory { id version state service startedOn endedOn endReason isBridging bridgingFor { id startedOn leftOn } primaryContact { id name } contacts { name from until }
  contributions { id version expertise careProvider { name } from until } bridging { weekCostCents paidBy weeks costCents isTooLong isTooCostly } }`;
const act = async (who: Caller, verb: string, input: object, type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`): Promise<any> => {
  const { data, errors } = await ask(
    chain,
    who,
    `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ... on TrajectoryChanged { ${TRAJECTORY} } ... on RuleViolated { rule message wouldSatisfy }
      ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message } } }`,
    { input },
  );
  return errors.length > 0 ? errors : data?.done;
};
/** Somebody who waits at North, accepted as many days ago, or not at all. */
const waits = async (name: string, acceptedDaysAgo: number | null): Promise<string> => {
  const id = uuidOf('entry', name);
  const accepted = acceptedDaysAgo === null ? 'null' : `'${addDays(TODAY, -acceptedDaysAgo)}'`;
  await chain.load(
    `insert into consortia.waiting_list_entry (id, organisation, youth_id, referral_id, service, intensity, expertises, urgency, referred_on, applied_on, accepted_on, intake_on, municipality)
     values ('${id}', '${NORTH.id}', '${youthId('Noor')}', '${uuidOf('referral', name)}', 'AMBULATORY', 'HEAVY', '{AUTISM}', 'SOON', '2026-01-05', '2026-01-06', ${accepted}, null, 'GM9901')`,
  );
  return id;
};
const HELP = { contract: CONTRACT, service: 'AMBULATORY', intensity: 'HEAVY', contact: CONTACT, careProvider: NORTH.provider, expertise: 'AUTISM', on: TODAY };
const historyOf = async (object: string): Promise<string[]> =>
  (await chain.as('superuser', (client) => client.query('select verb from app.history where object_id = $1 order by at', [object]))).rows.map(
    ({ verb }) => verb,
  );

test('help begins for who was accepted, gets more inside without a new referral, keeps its one contact, and ends with what is in it', async () => {
  const entry = await waits('whole', 30);
  const wish = { ...HELP, entry, version: 1 };
  expect(await act(DESK, 'startTrajectory', { ...wish, version: 2 })).toEqual({ __typename: 'VersionConflict', currentVersion: 1 });
  expect(await act(DESK, 'startTrajectory', { ...wish, contact: uuidOf('staff', 'East desk') })).toMatchObject({ rule: 'contact_works_here' });
  expect(await act(DESK, 'startTrajectory', { ...wish, contact: uuidOf('staff', 'North leaver') })).toMatchObject({ rule: 'contact_works_here' });
  expect(await act(DESK, 'startTrajectory', { ...wish, careProvider: EAST.provider })).toMatchObject({ rule: 'contributes_as_member' });
  const { trajectory } = await act(DESK, 'startTrajectory', wish);
  expect(trajectory).toMatchObject({
    version: 1,
    state: 'RUNNING',
    startedOn: TODAY,
    isBridging: false,
    bridging: null,
    primaryContact: { id: CONTACT, name: 'North professional' },
    contacts: [{ name: 'North professional', from: TODAY, until: null }],
    contributions: [{ version: 1, expertise: 'AUTISM', careProvider: { name: 'North Care' }, from: TODAY, until: null }],
  });
  expect(await act(DESK, 'startTrajectory', { ...wish, version: 2 })).toMatchObject({ rule: 'still_on_the_list' });

  const more = { trajectory: trajectory.id, version: 1, careProvider: NORTH.provider, from: TODAY };
  expect(await act(DESK, 'addContribution', { ...more, expertise: 'AUTISM' })).toMatchObject({ rule: 'contributes_once' });
  expect(await act(DESK, 'addContribution', { ...more, expertise: 'FORENSIC', careProvider: EAST.provider })).toMatchObject({ rule: 'contributes_as_member' });
  const added = (await act(DESK, 'addContribution', { ...more, expertise: 'FORENSIC', from: addDays(TODAY, 7) })).trajectory;
  expect(added).toMatchObject({ version: 2, primaryContact: { id: CONTACT }, contacts: [{ name: 'North professional', until: null }] });
  const [first, second] = added.contributions;
  expect(second).toMatchObject({ expertise: 'FORENSIC', from: addDays(TODAY, 7) });
  expect(await act(DESK, 'endContribution', { contribution: second.id, version: 1, on: addDays(TODAY, 7) })).toMatchObject({
    rule: 'contribution_lasts_a_day',
  });
  const stopped = (await act(DESK, 'endContribution', { contribution: second.id, version: 1, on: addDays(TODAY, 9) })).trajectory;
  expect(stopped.contributions[1]).toMatchObject({ version: 2, until: addDays(TODAY, 9) });
  expect(stopped.primaryContact.id).toBe(CONTACT);

  const change = { trajectory: trajectory.id, version: 2, contact: OTHER_CONTACT, reason: 'Gaat met verlof.' };
  expect(await act(DESK, 'changeContact', { ...change, contact: CONTACT })).toMatchObject({ rule: 'another_contact' });
  expect((await act(DESK, 'changeContact', change)).trajectory).toMatchObject({
    version: 3,
    primaryContact: { id: OTHER_CONTACT, name: 'North colleague' },
    contacts: [{ name: 'North colleague', from: TODAY, until: null }],
  });
  const ends = { trajectory: trajectory.id, version: 3, on: TODAY, because: 'AS_PLANNED' };
  expect(await act(DESK, 'endTrajectory', { ...ends, on: addDays(TODAY, 1) })).toMatchObject({ rule: 'not_ahead' });
  expect(await act(DESK, 'endBridgingCare', ends, 'EndTrajectoryInput')).toMatchObject({ rule: 'bridges_a_wait' });
  expect((await act(DESK, 'endTrajectory', ends)).trajectory).toMatchObject({
    version: 4,
    state: 'ENDED',
    endedOn: TODAY,
    endReason: '31',
    contacts: [{ name: 'North colleague', from: TODAY, until: addDays(TODAY, 1) }],
    contributions: [{ id: first.id, until: addDays(TODAY, 1) }, { until: addDays(TODAY, 8) }],
  });
  expect(await act(DESK, 'changeContact', { ...change, version: 4, contact: CONTACT })).toMatchObject({ rule: 'help_runs' });
  expect(await historyOf(trajectory.id)).toEqual(['startTrajectory', 'addContribution', 'endContribution', 'changeContact', 'endTrajectory']);
});

test.each<[string, object, object]>([
  [
    'the own contract that ended',
    { contract: uuidOf('old contract') },
    { rule: 'contract_covers_help', wouldSatisfy: expect.stringContaining('tot en met 2026-04-30. Kies The contract') },
  ],
  [
    'a contract with another consortium',
    { contract: uuidOf('contract of East'), service: 'DAY_CARE' },
    { rule: 'contract_is_ours', message: expect.stringContaining('East') },
  ],
  [
    'a contract that covers it elsewhere',
    { contract: uuidOf('contract elsewhere'), service: 'DAY_CARE' },
    { rule: 'contract_covers_help', wouldSatisfy: expect.stringContaining('East') },
  ],
  ['a contract nobody knows', { contract: uuidOf('none') }, { rule: 'contract_covers_help', wouldSatisfy: expect.stringContaining('Kies The contract') }],
])('no help begins under %s, and what stands in the way is said', async (name, more, expected) => {
  const entry = await waits(name, 30);
  expect(await act(DESK, 'startTrajectory', { ...HELP, entry, version: 1, ...more })).toMatchObject(expected);
  const { rows } = await chain.as('superuser', (client) => client.query('select started_on, version from consortia.waiting_list_entry where id = $1', [entry]));
  expect(rows).toEqual([{ started_on: null, version: 1 }]);
});

test('help that runs on a contract that ended goes on: it is changed and ended as any', async () => {
  const entry = await waits('long ago', 40);
  const began = await act(DESK, 'startTrajectory', { ...HELP, entry, version: 1, contract: uuidOf('old contract'), on: '2026-04-30' });
  expect(began).toMatchObject({ trajectory: { state: 'RUNNING', startedOn: '2026-04-30' } });
  const { id } = began.trajectory;
  const more = { trajectory: id, version: 1, careProvider: NORTH.provider, expertise: 'FORENSIC', from: TODAY };
  expect((await act(DESK, 'addContribution', more)).trajectory.version).toBe(2);
  expect((await act(DESK, 'endTrajectory', { trajectory: id, version: 2, on: TODAY, because: 'AS_PLANNED' })).trajectory.state).toBe('ENDED');
});

test('A-01 what was needed stays apart from what is given, and shows what is missing', async () => {
  const entry = await waits('needing', 30);
  const { trajectory } = await act(DESK, 'startTrajectory', { ...HELP, entry, version: 1, service: 'RESPITE', expertise: 'FORENSIC' });
  const need = async (who: Caller) =>
    (await ask(chain, who, `{ trajectory(id: "${trajectory.id}") { need { service intensity expertises urgency isServiceGiven missingExpertises } } }`)).data
      ?.trajectory;
  const asked = { service: 'AMBULATORY', intensity: 'HEAVY', expertises: ['AUTISM'], urgency: 'SOON', isServiceGiven: false };
  expect((await need(DESK)).need).toEqual({ ...asked, missingExpertises: ['AUTISM'] });
  await act(DESK, 'addContribution', { trajectory: trajectory.id, version: 1, careProvider: NORTH.provider, expertise: 'AUTISM', from: TODAY });
  expect((await need(DIRECTOR)).need).toEqual({ ...asked, missingExpertises: [] });
  expect(await need(OUTSIDER)).toBeNull();
  // reduced, a trajectory tells nothing of what was asked
  expect((await need(PHYSICIAN)).need).toBeNull();
});

test('who was to be spoken to before is kept, with the day', async () => {
  const id = uuidOf('trajectory', 'Noor');
  const { trajectory } = await act(DESK, 'changeContact', { trajectory: id, version: 1, contact: OTHER_CONTACT, reason: 'Werkt nu elders.' });
  expect(trajectory.contacts).toEqual([
    { name: 'North professional', from: '2026-03-02', until: TODAY },
    { name: 'North colleague', from: TODAY, until: null },
  ]);
  expect((await act(DESK, 'changeContact', { trajectory: id, version: 2, contact: CONTACT, reason: 'Toch niet.' })).trajectory.contacts).toEqual([
    { name: 'North professional', from: '2026-03-02', until: TODAY },
    { name: 'North professional', from: TODAY, until: null },
  ]);
  expect(await act(TREATING, 'endTrajectory', { trajectory: id, version: 3, on: TODAY, because: 'BY_AGREEMENT' })).toMatchObject({ rule: 'bridges_no_wait' });
});

test('a wait is bridged at a cost that is counted, and the bridge ends when the fitting help begins', async () => {
  const entry = await waits('bridged', 100);
  const bridge = { ...HELP, entry, version: 1, service: 'RESPITE', intensity: 'LIGHT', on: addDays(TODAY, -92), weekCostCents: 80_000, paidBy: 'MUNICIPALITY' };
  expect(await act(DESK, 'startBridgingCare', { ...bridge, weekCostCents: 0.5 })).toEqual([
    'BAD_USER_INPUT weekCostCents must be a whole number of at least 0, not 0.5.',
  ]);
  const { trajectory } = await act(DESK, 'startBridgingCare', bridge);
  expect(trajectory).toMatchObject({
    isBridging: true,
    bridgingFor: { id: entry, startedOn: null, leftOn: null },
    bridging: { weekCostCents: 80_000, paidBy: 'MUNICIPALITY', weeks: 14, costCents: 1_120_000, isTooLong: true, isTooCostly: true },
  });
  expect(await act(DESK, 'startBridgingCare', bridge)).toMatchObject({ rule: 'one_bridge_at_a_time' });
  const ends = { trajectory: trajectory.id, version: 1, on: addDays(TODAY, -8), because: 'AS_PLANNED' };
  expect(await act(DESK, 'endTrajectory', ends)).toMatchObject({ rule: 'bridges_no_wait' });
  expect((await act(DESK, 'endBridgingCare', ends, 'EndTrajectoryInput')).trajectory).toMatchObject({
    state: 'ENDED',
    bridging: { weeks: 13, costCents: 1_040_000, isTooLong: false },
  });

  const again = (await act(DESK, 'startBridgingCare', { ...bridge, on: addDays(TODAY, -3) })).trajectory;
  const fitting = (await act(DESK, 'startTrajectory', { ...HELP, entry, version: 1, on: addDays(TODAY, -1) })).trajectory;
  expect(fitting).toMatchObject({ isBridging: false, state: 'RUNNING' });
  const after = (await ask(chain, DESK, `{ trajectory(id: "${again.id}") { state endedOn endReason bridgingFor { startedOn leftOn leftReason } } }`)).data
    ?.trajectory;
  expect(after).toEqual({
    state: 'ENDED',
    endedOn: addDays(TODAY, -1),
    endReason: '31',
    bridgingFor: { startedOn: addDays(TODAY, -1), leftOn: addDays(TODAY, -1), leftReason: 'STARTED' },
  });
  expect(await historyOf(again.id)).toEqual(['startBridgingCare', 'startTrajectory']);
});

test('help that was registered with the referral is the help that begins, not a second', async () => {
  const entry = await waits('registered', 10);
  const id = uuidOf('trajectory', 'registered');
  await chain.load(
    `insert into consortia.trajectory (id, organisation, youth_id, referral_id, contract_id, service, intensity, state, primary_contact, primary_contact_name)
     values ('${id}', '${NORTH.id}', '${youthId('Noor')}', '${uuidOf('referral', 'registered')}', '${CONTRACT}', 'AMBULATORY', 'LIGHT', 'WAITING', '${uuidOf('staff', 'North desk')}', 'North desk')`,
  );
  expect((await act(DESK, 'startTrajectory', { ...HELP, entry, version: 1 })).trajectory).toMatchObject({
    id,
    version: 2,
    state: 'RUNNING',
    contacts: [
      { name: 'North desk', from: null, until: TODAY },
      { name: 'North professional', from: TODAY, until: null },
    ],
  });
});

test('a wait is measured step by step, each against its norm', async () => {
  const entry = await waits('measured', 100);
  const steps = async () =>
    (await ask(chain, DESK, `{ myWaitingList(first: 100) { edges { node { id steps { step from until days normDays isOverNorm } } } } }`)).data?.myWaitingList
      .edges;
  const { node } = (await steps()).find((edge: { node: { id: string } }) => edge.node.id === entry);
  expect(node.steps).toEqual([
    { step: 'REFERRAL_TO_APPLICATION', from: '2026-01-05', until: '2026-01-06', days: 1, normDays: null, isOverNorm: false },
    { step: 'APPLICATION_TO_ACCEPTANCE', from: '2026-01-06', until: '2026-02-21', days: 46, normDays: 7, isOverNorm: true },
    { step: 'APPLICATION_TO_INTAKE', from: '2026-01-06', until: null, days: 146, normDays: 28, isOverNorm: true },
    { step: 'APPLICATION_TO_TREATMENT', from: '2026-01-06', until: null, days: 146, normDays: 98, isOverNorm: true },
  ]);
});

test('help does not begin for who was not accepted, nor end while the youth is placed in it', async () => {
  const entry = await waits('unanswered', null);
  expect(await act(DESK, 'startTrajectory', { ...HELP, entry, version: 1 })).toMatchObject({ rule: 'accepted_first' });
  expect(
    await act(DESK, 'endBridgingCare', { trajectory: uuidOf('trajectory', 'Noor'), version: 3, on: TODAY, because: 'BY_AGREEMENT' }, 'EndTrajectoryInput'),
  ).toMatchObject({
    rule: 'placement_ends_first',
  });
});

test.each<[who: string, asker: Caller, expected: object]>([
  ['a case director, whose act it is not', DIRECTOR, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['a professional of the consortium who is not involved', COLLEAGUE, { __typename: 'NotFound' }],
  ['another consortium', OTHER_DESK, { __typename: 'NotFound' }],
  ['a stranger', OUTSIDER, { __typename: 'NotFound' }],
])('%s changes no help, and nothing is changed', async (_, who, expected) => {
  const kept = () =>
    chain.as('superuser', async (client) => [
      (await client.query('select * from consortia.trajectory order by id')).rows,
      (await client.query('select * from consortia.contribution order by id')).rows,
      (await client.query('select * from consortia.trajectory_contact order by id')).rows,
    ]);
  const before = await kept();
  const trajectory = uuidOf('trajectory', 'Noor');
  for (const [verb, input, type] of [
    ['addContribution', { trajectory, version: 3, careProvider: NORTH.provider, expertise: 'AUTISM', from: TODAY }],
    ['endBridgingCare', { trajectory, version: 3, on: TODAY, because: 'AS_PLANNED' }, 'EndTrajectoryInput'],
    ['endContribution', { contribution: uuidOf('contribution', 'Noor'), version: 1, on: TODAY }],
  ] as const)
    expect(await act(who, verb, input, type)).toMatchObject(expected);
  expect(await kept()).toEqual(before);
});

test('a leaver does nothing, and who treats adds to the help but names no contact', async () => {
  const trajectory = uuidOf('trajectory', 'Noor');
  expect(await act(FORMER, 'changeContact', { trajectory, version: 3, contact: CONTACT, reason: 'Zo maar.' })).toEqual([expect.stringContaining('FORBIDDEN')]);
  expect(await act(TREATING, 'changeContact', { trajectory, version: 3, contact: CONTACT, reason: 'Zo maar.' })).toMatchObject({ reason: 'ACT_NOT_FOR_ROLE' });
  expect(
    (await act(TREATING, 'addContribution', { trajectory, version: 3, careProvider: NORTH.provider, expertise: 'AUTISM', from: TODAY })).trajectory,
  ).toMatchObject({ version: 4 });
});

test.each([
  [
    'two contacts at a time',
    `insert into consortia.trajectory_contact (trajectory, organisation, youth_id, staff, name, during) select trajectory, organisation, youth_id, staff, 'Two', during from consortia.trajectory_contact limit 1`,
    'one_contact_at_a_time',
  ],
  ['an end for a reason of no list', `update consortia.trajectory set end_reason = '99' where state = 'ENDED'`, 'end_reason_is_of_the_list'],
])('the database keeps no %s', async (_, statement, constraint) => {
  await expect(chain.as('superuser', (client) => client.query(statement))).rejects.toMatchObject({ constraint });
});
