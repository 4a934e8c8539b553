import { uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { COLLEAGUE, COORDINATOR, COURT, DESK, DIRECTOR, FORMER, fillNoor, PHYSICIAN, TREATING } from '../test/noor';
import { youthId } from '../test/world';
import { consortia } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', fillNoor);
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
  waiting(ended: true) { id service appliedOn startedOn waitedDays isOverNorm consortium { name } }
  placements { residenceType homelikeness crisis from until moveReason decidedBy location { name municipalityCode } courtAuthorisation }
} } }`;

const youthSeen = async (who: typeof DIRECTOR, youth: string) => {
  const { data, withheld, errors } = await ask(chain, who, OF_YOUTH, { id: youthId(youth) });
  expect(errors).toEqual([]);
  return { seen: data?._entities[0], withheld: withheld.map((entry) => entry.replace(/^_entities\.0\./, '')) };
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
      consortium: { id: uuidOf('consortium', 'North'), name: 'North' },
      referral: { id: uuidOf('referral', 'Noor') },
      contract: { id: uuidOf('contract', 'Noor') },
      primaryContact: { id: uuidOf('staff', 'North professional'), name: 'North professional' },
      bridgingFor: {
        id: uuidOf('waiting', 'Noor waits'),
        consortium: { name: 'East' },
        waitedDays: 40,
        norm: 'INTAKE_TO_TREATMENT',
        normDays: 62,
        isOverNorm: false,
      },
      contributions: [{ careProvider: { name: 'North Care', agb: '72990001' }, expertise: 'MENTAL_HEALTH', from: '2026-03-02', until: '2026-09-01' }],
      placements: [
        { residenceType: 'SECURE', homelikeness: 7 },
        { residenceType: 'SMALL_GROUP', homelikeness: 5 },
      ],
    },
  ]);
  expect(seen.placements).toEqual([
    {
      residenceType: 'SECURE',
      homelikeness: 7,
      crisis: false,
      from: '2026-04-01',
      until: null,
      moveReason: 'Veiligheid',
      decidedBy: 'Kindertafel',
      location: null,
      courtAuthorisation: COURT,
    },
    {
      residenceType: 'SMALL_GROUP',
      homelikeness: 5,
      crisis: true,
      from: '2026-03-02',
      until: '2026-04-01',
      moveReason: null,
      decidedBy: 'Kindertafel',
      location: { name: 'North House', municipalityCode: 'GM9901' },
      courtAuthorisation: null,
    },
  ]);
});

test('the professional who treats sees the same, a colleague who does not sees nothing', async () => {
  const [director, treating, colleague, unknown] = await Promise.all([
    youthSeen(DIRECTOR, 'Noor'),
    youthSeen(TREATING, 'Noor'),
    youthSeen(COLLEAGUE, 'Noor'),
    youthSeen(COLLEAGUE, 'nobody'),
  ]);
  expect(treating).toEqual(director);
  expect(colleague).toEqual({ seen: { trajectories: null, waiting: null, placements: null }, withheld: [] });
  expect(colleague).toEqual(unknown);
});

test('in its reduced form a trajectory is whether it runs and since when, and nothing of where or by whom', async () => {
  const { seen, withheld } = await youthSeen(PHYSICIAN, 'Noor');
  const [{ id, isRunning, startedOn, youth, ...rest }] = seen.trajectories;
  expect({ id, isRunning, startedOn, youth }).toEqual({
    id: uuidOf('trajectory', 'Noor'),
    isRunning: true,
    startedOn: '2026-03-02',
    youth: { id: youthId('Noor') },
  });
  expect(Object.values(rest).every((value) => value === null)).toBe(true);
  const [{ id: place, ...hidden }] = seen.waiting;
  expect(place).toBe(uuidOf('waiting', 'Noor waits'));
  expect(Object.values(hidden).every((value) => value === null)).toBe(true);
  expect(seen.placements).toBeNull();
  expect(withheld).toEqual([
    'placements TRAJECTORY CLASS_NOT_FOR_ROLE',
    'trajectories.0.contributions TRAJECTORY CLASS_NOT_FOR_ROLE',
    'trajectories.0.placements TRAJECTORY CLASS_NOT_FOR_ROLE',
  ]);
});

test('a school needs consent for even that', async () => {
  const [agreed, refused] = await Promise.all([youthSeen(COORDINATOR, 'Noor'), youthSeen(COORDINATOR, 'Sem')]);
  expect(agreed.seen.trajectories).toMatchObject([{ isRunning: true, state: null, consortium: null }]);
  expect(refused.seen).toEqual({ trajectories: null, waiting: null, placements: null });
  expect(refused.withheld).toEqual(['placements TRAJECTORY NO_CONSENT', 'trajectories TRAJECTORY NO_CONSENT', 'waiting TRAJECTORY NO_CONSENT']);
});

test('a court’s authorisation is a measure: the desk of the own consortium sees the placement without it', async () => {
  const { seen } = await youthSeen(DESK, 'Noor');
  expect(seen.placements).toMatchObject([{ residenceType: 'SECURE', courtAuthorisation: null }, { residenceType: 'SMALL_GROUP' }]);
  expect(JSON.stringify(seen)).not.toContain(COURT);
});

test('who left is refused at once, whatever the token says', async () => {
  const reply = await ask(chain, FORMER, `{ trajectory(id: "${uuidOf('trajectory', 'Noor')}") { state } }`);
  expect(reply.data).toBeNull();
  expect(reply.errors).toEqual(['FORBIDDEN The organisation in the token does not employ this person in this role today.']);
});

test('with stale facts only the own organisation’s rows are shown', async () => {
  const seen = async (who: typeof DIRECTOR) =>
    (await ask({ ...chain, areFactsFresh: false }, who, `{ trajectory(id: "${uuidOf('trajectory', 'Noor')}") { state } }`)).data?.trajectory?.state;
  expect(await seen(DIRECTOR)).toBeUndefined();
  expect(await seen(DESK)).toBe('RUNNING');
});

test('every look is written down, with the class that was looked at', async () => {
  const since = await chain.as('superuser', async (client) => (await client.query('select coalesce(max(id), 0) as id from audit.access')).rows[0].id);
  await youthSeen(DIRECTOR, 'Noor');
  const { rows } = await chain.as('superuser', (client) =>
    client.query('select result, subject, data_class, ground from audit.access where id > $1 order by data_class', [since]),
  );
  expect(rows).toEqual([
    { result: 1, subject: youthId('Noor'), data_class: 'MEASURE', ground: 'INVOLVED' },
    { result: 1, subject: youthId('Noor'), data_class: 'TRAJECTORY', ground: 'INVOLVED' },
  ]);
});
