import { uuidOf } from '@ketengraaf/core';
import { ask, caller } from '../test/ask';
import { type ChainDatabase, startChainDatabase } from '../test/chain-database';
import { CONSORTIA, consent, contribution, fillConsortia, insert, involvement, placement, trajectory, waiting, worker, youthId } from '../test/world';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const TEAM = uuidOf('team');
const PRACTICE = uuidOf('practice');
const SCHOOL = '12AB';
const COURT = 'C/16/123456';

const DIRECTOR = caller('director', 'local-teams', TEAM, 'CASE_DIRECTOR', 'DIRECTION');
const OUTSIDER = caller('outsider', 'local-teams', TEAM, 'CASE_DIRECTOR', 'DIRECTION');
const PHYSICIAN = caller('physician', 'referrers', PRACTICE, 'GENERAL_PRACTITIONER', 'REFERRAL');
const COORDINATOR = caller('coordinator', 'schools', SCHOOL, 'SCHOOL_COORDINATOR', 'EDUCATION');
const TREATING = caller('North professional', 'consortia', NORTH.id, 'CARE_PROFESSIONAL', 'CARE');
const COLLEAGUE = caller('North colleague', 'consortia', NORTH.id, 'CARE_PROFESSIONAL', 'CARE');
const DESK = caller('North desk', 'consortia', NORTH.id, 'INTAKE_DESK', 'PLACEMENT');
const FORMER = caller('North leaver', 'consortia', NORTH.id, 'INTAKE_DESK', 'PLACEMENT');

let chain: ChainDatabase;

beforeAll(async () => {
  chain = await startChainDatabase();
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    await insert(client, 'app.staff', [worker('North colleague', NORTH.id, 'CARE_PROFESSIONAL'), worker('North leaver', NORTH.id, 'INTAKE_DESK', '[2020-01-01,2026-06-01)')]);
    const waits = waiting('Noor waits', 'Noor', EAST.id, 40, { accepted_on: '2026-04-27', intake_on: '2026-05-12' });
    const helped = trajectory('Noor', 'Noor', NORTH.id, 'North professional', { bridging_for: waits.id, continuity_arrangement: true });
    await insert(client, 'consortia.waiting_list_entry', [waits]);
    await insert(client, 'consortia.trajectory', [helped]);
    await insert(client, 'consortia.contribution', [contribution('Noor', helped, NORTH.provider)]);
    await insert(client, 'consortia.placement', [
      placement('first', helped, '[2026-03-02,2026-04-01)', { location: uuidOf('location', 'North'), crisis: true }),
      placement('second', helped, '[2026-04-01,)', { residence_type: 'SECURE', court_authorisation: COURT, move_reason: 'Veiligheid' }),
    ]);
    await insert(client, 'facts.involvement', [
      involvement('director', 'Noor', TEAM, 'CASE_DIRECTOR', 'local-teams'),
      involvement('physician', 'Noor', PRACTICE, 'GENERAL_PRACTITIONER', 'referrers'),
      involvement('coordinator', 'Noor', SCHOOL, 'SCHOOL_COORDINATOR', 'schools'),
      involvement('coordinator', 'Sem', SCHOOL, 'SCHOOL_COORDINATOR', 'schools'),
      involvement('North professional', 'Noor', NORTH.id, 'CARE_PROFESSIONAL'),
    ]);
    await insert(client, 'facts.consent', [consent('Noor', SCHOOL, 'TRAJECTORY')]);
  });
});

afterAll(() => chain.stop());

const OF_YOUTH = `query ($id: ID!) { _entities(representations: [{ __typename: "Youth", id: $id }]) { ... on Youth {
  trajectories {
    id isRunning startedOn state service intensity endedOn endReason continuityArrangement isBridging
    youth { id } consortium { id name } referral { id } contract { id } primaryContact { id name }
    bridgingFor { id consortium { name } waitedDays norm normDays isOverNorm }
    contributions { careProvider { name agb } expertise from until }
    placements { residenceType homelikeness }
  }
  waiting { id service appliedOn startedOn waitedDays isOverNorm consortium { name } }
  placements { residenceType homelikeness crisis from until moveReason decidedBy location { name municipalityCode } courtAuthorisation }
} } }`;

const youthSeen = async (who: typeof DIRECTOR, youth: string) => {
  const { data, withheld, messages } = await ask(chain.database, who, OF_YOUTH, { id: youthId(youth) });
  expect(messages).toEqual([]);
  return { seen: data?._entities[0], withheld: withheld.map(({ path, dataClass, reason }) => `${path.slice(2).join('.')} ${dataClass} ${reason}`) };
};

test('who directs sees the whole trajectory, its contact, its wait and where the youth lives', async () => {
  const { seen, withheld } = await youthSeen(DIRECTOR, 'Noor');
  expect(withheld).toEqual([]);
  expect(seen.trajectories).toEqual([
    {
      id: uuidOf('trajectory', 'Noor'),
      isRunning: true,
      startedOn: '2026-03-02',
      state: 'RUNNING',
      service: 'GROUP_RESIDENCE',
      intensity: 'HEAVY',
      endedOn: null,
      endReason: null,
      continuityArrangement: true,
      isBridging: true,
      youth: { id: youthId('Noor') },
      consortium: { id: NORTH.id, name: 'North' },
      referral: { id: uuidOf('referral', 'Noor') },
      contract: { id: uuidOf('contract', 'Noor') },
      primaryContact: { id: uuidOf('staff', 'North professional'), name: 'North professional' },
      bridgingFor: { id: uuidOf('waiting', 'Noor waits'), consortium: { name: 'East' }, waitedDays: 40, norm: 'INTAKE_TO_TREATMENT', normDays: 62, isOverNorm: false },
      contributions: [{ careProvider: { name: 'North Care', agb: '72990001' }, expertise: 'MENTAL_HEALTH', from: '2026-03-02', until: '2026-09-01' }],
      placements: [
        { residenceType: 'SECURE', homelikeness: 7 },
        { residenceType: 'SMALL_GROUP', homelikeness: 5 },
      ],
    },
  ]);
  expect(seen.placements).toEqual([
    { residenceType: 'SECURE', homelikeness: 7, crisis: false, from: '2026-04-01', until: null, moveReason: 'Veiligheid', decidedBy: 'Kindertafel', location: null, courtAuthorisation: COURT },
    { residenceType: 'SMALL_GROUP', homelikeness: 5, crisis: true, from: '2026-03-02', until: '2026-04-01', moveReason: null, decidedBy: 'Kindertafel', location: { name: 'North House', municipalityCode: 'GM9901' }, courtAuthorisation: null },
  ]);
});

test('the professional who treats sees the same, a colleague who does not sees nothing', async () => {
  const [director, treating, colleague, unknown] = await Promise.all([youthSeen(DIRECTOR, 'Noor'), youthSeen(TREATING, 'Noor'), youthSeen(COLLEAGUE, 'Noor'), youthSeen(COLLEAGUE, 'nobody')]);
  expect(treating).toEqual(director);
  expect(colleague).toEqual({ seen: { trajectories: null, waiting: null, placements: null }, withheld: [] });
  expect(colleague).toEqual(unknown);
});

test('in its reduced form a trajectory is whether it runs and since when, and nothing of where or by whom', async () => {
  const { seen, withheld } = await youthSeen(PHYSICIAN, 'Noor');
  const [{ id, isRunning, startedOn, youth, ...rest }] = seen.trajectories;
  expect({ id, isRunning, startedOn, youth }).toEqual({ id: uuidOf('trajectory', 'Noor'), isRunning: true, startedOn: '2026-03-02', youth: { id: youthId('Noor') } });
  expect(Object.values(rest).every((value) => value === null)).toBe(true);
  const [{ id: place, ...hidden }] = seen.waiting;
  expect(place).toBe(uuidOf('waiting', 'Noor waits'));
  expect(Object.values(hidden).every((value) => value === null)).toBe(true);
  expect(seen.placements).toBeNull();
  expect(withheld.sort()).toEqual([
    'placements TRAJECTORY CLASS_NOT_FOR_ROLE',
    'trajectories.0.contributions TRAJECTORY CLASS_NOT_FOR_ROLE',
    'trajectories.0.placements TRAJECTORY CLASS_NOT_FOR_ROLE',
  ]);
});

test('a school needs consent for even that', async () => {
  const [agreed, refused] = await Promise.all([youthSeen(COORDINATOR, 'Noor'), youthSeen(COORDINATOR, 'Sem')]);
  expect(agreed.seen.trajectories).toMatchObject([{ isRunning: true, state: null, consortium: null }]);
  expect(refused.seen).toEqual({ trajectories: null, waiting: null, placements: null });
  expect(refused.withheld.sort()).toEqual(['placements TRAJECTORY NO_CONSENT', 'trajectories TRAJECTORY NO_CONSENT', 'waiting TRAJECTORY NO_CONSENT']);
});

test('a court’s authorisation is a measure: the desk of the own consortium sees the placement without it', async () => {
  const { seen } = await youthSeen(DESK, 'Noor');
  expect(seen.placements).toMatchObject([{ residenceType: 'SECURE', courtAuthorisation: null }, { residenceType: 'SMALL_GROUP' }]);
  expect(JSON.stringify(seen)).not.toContain(COURT);
});

const BY_ID = `query ($id: UUID!) { trajectory(id: $id) { id state youth { id } contributions { expertise } } }`;

test.each([
  ['an outsider', OUTSIDER],
  ['the desk of another consortium', caller('East desk', 'consortia', EAST.id, 'INTAKE_DESK', 'PLACEMENT')],
])('for %s a trajectory and one that does not exist are the same answer at the same cost', async (_, who) => {
  const [there, absent] = await Promise.all([ask(chain.database, who, BY_ID, { id: uuidOf('trajectory', 'Noor') }), ask(chain.database, who, BY_ID, { id: uuidOf('nothing') })]);
  expect(there).toEqual(absent);
  expect(there.data).toEqual({ trajectory: null });
});

test('for a colleague who is not involved they are the same answer too', async () => {
  const [there, absent] = await Promise.all([ask(chain.database, COLLEAGUE, BY_ID, { id: uuidOf('trajectory', 'Noor') }), ask(chain.database, COLLEAGUE, BY_ID, { id: uuidOf('nothing') })]);
  expect([there.data, there.messages, there.withheld]).toEqual([absent.data, absent.messages, absent.withheld]);
  expect(there.data).toEqual({ trajectory: null });
});

test('by its identifier, and by reference, a trajectory is found by who may see it', async () => {
  const id = uuidOf('trajectory', 'Noor');
  const expected = { id, state: 'RUNNING', youth: { id: youthId('Noor') }, contributions: [{ expertise: 'MENTAL_HEALTH' }] };
  const [root, upper] = await Promise.all([ask(chain.database, DIRECTOR, BY_ID, { id }), ask(chain.database, DESK, BY_ID, { id: id.toUpperCase() })]);
  expect([root.data, upper.data]).toEqual([{ trajectory: expected }, { trajectory: expected }]);
  const REFERENCES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Trajectory { id state } } }`;
  const of = [id, uuidOf('nothing'), 'x'].map((one) => ({ __typename: 'Trajectory', id: one }));
  expect((await ask(chain.database, DIRECTOR, REFERENCES, { of })).data?._entities).toEqual([{ id, state: 'RUNNING' }, null, null]);
  expect((await ask(chain.database, OUTSIDER, REFERENCES, { of })).data?._entities).toEqual([null, null, null]);
});

test('a referral shows what its consortium recorded, to who may see it', async () => {
  const INTAKE = `query ($id: ID!) { _entities(representations: [{ __typename: "Referral", id: $id }]) { ... on Referral { intake { appliedOn acceptedOn intakeOn startedOn consortium { name } } } } }`;
  const id = uuidOf('referral', 'Noor waits');
  const seen = async (who: typeof DIRECTOR, referral: string) => (await ask(chain.database, who, INTAKE, { id: referral })).data?._entities[0].intake;
  expect(await seen(DIRECTOR, id)).toEqual({ appliedOn: '2026-04-22', acceptedOn: '2026-04-27', intakeOn: '2026-05-12', startedOn: null, consortium: { name: 'East' } });
  expect(await seen(PHYSICIAN, id)).toEqual({ appliedOn: null, acceptedOn: null, intakeOn: null, startedOn: null, consortium: null });
  expect([await seen(OUTSIDER, id), await seen(DESK, id), await seen(DIRECTOR, uuidOf('nothing'))]).toEqual([null, null, null]);
});

test('who left is refused at once, whatever the token says', async () => {
  const reply = await ask(chain.database, FORMER, BY_ID, { id: uuidOf('trajectory', 'Noor') });
  expect(reply.data).toEqual({ trajectory: null });
  expect(reply.messages).toEqual(['The organisation in the token does not employ this person in this role today.']);
});

test('with stale facts only the own organisation’s rows are shown', async () => {
  const seen = async (who: typeof DIRECTOR) => (await ask(chain.database, who, BY_ID, { id: uuidOf('trajectory', 'Noor') }, false)).data?.trajectory?.state;
  expect(await seen(DIRECTOR)).toBeUndefined();
  expect(await seen(DESK)).toBe('RUNNING');
});

test('every look is written down, with the class that was looked at', async () => {
  const since = await chain.as('admin', async (client) => (await client.query('select coalesce(max(id), 0) as id from audit.access')).rows[0].id);
  await youthSeen(DIRECTOR, 'Noor');
  const { rows } = await chain.as('admin', (client) => client.query('select result, subject, data_class, ground from audit.access where id > $1 order by data_class', [since]));
  expect(rows).toEqual([
    { result: 1, subject: youthId('Noor'), data_class: 'MEASURE', ground: 'INVOLVED' },
    { result: 1, subject: youthId('Noor'), data_class: 'TRAJECTORY', ground: 'INVOLVED' },
  ]);
});
