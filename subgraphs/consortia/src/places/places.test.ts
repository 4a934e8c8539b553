import { type Purpose, type Role, uuidOf } from '@ketengraaf/core';
import { ask, insert, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { caller } from '../../test/caller';
import { CONSORTIA, fillConsortia, fillUnit, type UnitWish } from '../../test/world';
import { consortia } from '..';

const [NORTH, EAST, SOUTH] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const HERE = { latitude: 52, longitude: 5 };
const FAR = uuidOf('location', 'far');
const LEAVER = uuidOf('provider', 'leaver');

const PHYSICIAN = caller('physician', 'referrers', uuidOf('practice'), 'GENERAL_PRACTITIONER', 'REFERRAL');

const at = (consortium: typeof NORTH, name: string, more: Partial<UnitWish> = {}): UnitWish => ({
  name,
  consortium: consortium.id,
  provider: consortium.provider,
  location: uuidOf('location', consortium.name),
  report: {},
  ...more,
});

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    await insert(client, 'consortia.location', [
      { id: FAR, care_provider: NORTH.provider, name: 'Far House', municipality: 'GM9902', latitude: 52.5, longitude: 5 },
    ]);
    await insert(client, 'consortia.care_provider', [{ id: LEAVER, name: 'Leaver' }]);
    await insert(client, 'consortia.membership', [
      { id: uuidOf('left'), consortium: NORTH.id, care_provider: LEAVER, capacity: 'MEMBER', expertises: ['AUTISM'], during: '[2020-01-01,2026-07-01)' },
      { id: uuidOf('back'), consortium: NORTH.id, care_provider: LEAVER, capacity: 'MEMBER', expertises: ['AUTISM'], during: '[2027-01-01,)' },
    ]);
    for (const unit of [
      at(NORTH, 'now', { report: { raw: '1 plek, bel even', places_available: 1, source: 'PHONE' }, offer: { expertises: ['MENTAL_HEALTH', 'AUTISM'] } }),
      at(NORTH, 'now but far', { location: FAR, offer: { expertises: ['MENTAL_HEALTH', 'AUTISM'] } }),
      at(NORTH, 'now for another need', { offer: { expertises: ['FORENSIC'] } }),
      at(NORTH, 'now but stale', { report: { as_of: '2026-05-20T08:00:00Z' } }),
      at(NORTH, 'later', { report: { places_available: 0, available_from: '2026-06-20' } }),
      at(NORTH, 'full', { report: { places_available: 0 } }),
      at(NORTH, 'silent', { report: null }),
      at(NORTH, 'at the leaver', { provider: LEAVER, offer: { expertises: ['AUTISM'] } }),
      at(EAST, 'in the east', { location: FAR, offer: { residence_type: 'FOSTER_FAMILY', intensity: 'LIGHT', ages: '[0,12)' }, service: 'FOSTER_CARE' }),
      at(SOUTH, 'not contracted'),
    ])
      await fillUnit(client, unit);
    await insert(client, 'consortia.capacity_observation', [
      { capacity_unit: uuidOf('unit', 'full'), as_of: '2026-05-30T08:00:00Z', source: 'FORM', raw: 'had one', places_total: 9, places_available: 5 },
      { capacity_unit: uuidOf('unit', 'full'), as_of: '2026-06-01T10:00:01Z', source: 'FORM', raw: 'a second after now', places_total: 9, places_available: 5 },
    ]);
  });
});

afterAll(() => chain.stop());

const covers = (consortium: typeof NORTH, service: string, until = '2028-01-01') => ({
  service,
  consortiumId: consortium.id,
  contractId: uuidOf('contract', consortium.name),
  from: '2024-01-01',
  until,
});
const COVERAGE = [covers(NORTH, 'AMBULATORY'), covers(EAST, 'FOSTER_CARE', '2026-07-01'), covers(SOUTH, 'RESPITE')];
const TOLD = { __typename: 'Municipality', code: 'GM9901', ...HERE, contractCoverage: COVERAGE };

const FIND = `query ($of: [_Any!]!, $need: PlaceNeed!, $first: Int! = 20) { _entities(representations: $of) { ... on Municipality { availablePlaces(need: $need, first: $first) {
  id unitName contractId placesAvailable availableFrom kilometres asOf isStale source raw matchedExpertises
  consortium { name } careProvider { name } careService { name service ages { from to } provider { name } } location { name municipalityCode }
} } } }`;

const find = (need: object, more: { told?: object; first?: number; who?: typeof PHYSICIAN } = {}) => {
  const { told = TOLD, first = 20, who = PHYSICIAN } = more;
  return ask(chain, who, FIND, { of: [told], need, first });
};
const namesFor = async (...given: Parameters<typeof find>): Promise<string[] | null> => {
  const { data, errors } = await find(...given);
  expect(errors).toEqual([]);
  return data?._entities[0].availablePlaces?.map(({ unitName }: { unitName: string }) => unitName) ?? null;
};

test('a place is shown with who has it, where, how far, and what was reported when', async () => {
  const { data, withheld } = await find({ services: ['AMBULATORY'], expertises: ['MENTAL_HEALTH', 'ADDICTION'] }, { first: 1 });
  expect(withheld).toEqual([]);
  expect(data?._entities[0].availablePlaces).toEqual([
    {
      id: uuidOf('unit', 'now'),
      unitName: 'now',
      contractId: uuidOf('contract', 'North'),
      placesAvailable: 1,
      availableFrom: null,
      kilometres: 0,
      asOf: '2026-05-31T08:00:00.000Z',
      isStale: false,
      source: 'PHONE',
      raw: '1 plek, bel even',
      matchedExpertises: ['MENTAL_HEALTH'],
      consortium: { name: 'North' },
      careProvider: { name: 'North Care' },
      careService: { name: 'now help', service: 'AMBULATORY', ages: { from: 0, to: 22 }, provider: { name: 'North Care' } },
      location: { name: 'North House', municipalityCode: 'GM9901' },
    },
  ]);
});

test.each<[what: string, need: object, names: string[]]>([
  [
    'expertises decide what comes first of what is free',
    { services: ['AMBULATORY'], expertises: ['MENTAL_HEALTH', 'AUTISM'] },
    ['now', 'now but far', 'at the leaver', 'now but stale', 'later'],
  ],
  ['no service is any service that is contracted', { expertises: ['MENTAL_HEALTH'] }, ['now', 'now but far', 'in the east', 'now but stale', 'later']],
  ['an empty list of services too', { services: [], expertises: ['MENTAL_HEALTH'], residenceType: 'FOSTER_FAMILY' }, ['in the east']],
  ['a service that is not contracted at whoever offers it', { services: ['RESPITE'] }, []],
  [
    'urgent leaves out what comes free too late',
    { services: ['AMBULATORY'], expertises: ['MENTAL_HEALTH'], urgency: 'URGENT' },
    ['now', 'now but far', 'now but stale'],
  ],
  ['within a distance', { services: ['AMBULATORY'], expertises: ['AUTISM'], maxKilometres: 55 }, ['now', 'at the leaver']],
  ['an age', { services: ['FOSTER_CARE'], age: 11, intensity: 'LIGHT' }, ['in the east']],
  ['too old', { services: ['FOSTER_CARE'], age: 12 }, []],
  ['after the contract has ended', { services: ['FOSTER_CARE'], on: '2026-07-01' }, []],
  ['after a member has left', { services: ['AMBULATORY'], expertises: ['AUTISM'], on: '2026-07-01' }, ['now', 'now but far']],
  ['after it came back', { services: ['AMBULATORY'], expertises: ['AUTISM'], on: '2027-01-01', maxKilometres: 1 }, ['now', 'at the leaver']],
  [
    'on the day a place comes free it is still after what is free',
    { services: ['AMBULATORY'], expertises: ['MENTAL_HEALTH'], on: '2026-06-20' },
    ['now', 'now but far', 'now but stale', 'later'],
  ],
])('%s', async (_, need, names) => {
  expect(await namesFor(need)).toEqual(names);
});

test('first bounds the answer, after the order', async () => {
  expect(await namesFor({ services: ['AMBULATORY'], expertises: ['MENTAL_HEALTH'] }, { first: 2 })).toEqual(['now', 'now but far']);
});

test('a municipality of which nothing was told has no answer; one without contracts has no places; one without coordinates no distances', async () => {
  expect(await namesFor({}, { told: { ...TOLD, contractCoverage: null } })).toBeNull();
  expect(await namesFor({}, { told: { ...TOLD, contractCoverage: [] } })).toEqual([]);
  const { data } = await find({ services: ['FOSTER_CARE'], maxKilometres: 1 }, { told: { ...TOLD, latitude: null, longitude: null } });
  expect(data?._entities[0].availablePlaces).toMatchObject([{ unitName: 'in the east', kilometres: null }]);
});

test.each<[role: Role, purpose: Purpose, allowed: boolean]>([
  ['GENERAL_PRACTITIONER', 'REFERRAL', true],
  ['CASE_DIRECTOR', 'DIRECTION', true],
  ['CONTRACT_MANAGER', 'CONTRACT', true],
  ['SCHOOL_COORDINATOR', 'EDUCATION', false],
  ['FINANCE_OFFICER', 'FINANCE', false],
])('places are for everybody, but not for every purpose: %s for %s', async (role, purpose, allowed) => {
  const { data, withheld } = await find({}, { who: { ...PHYSICIAN, role, purpose } });
  expect(data?._entities[0].availablePlaces === null).toBe(!allowed);
  expect(withheld).toEqual(allowed ? [] : ['_entities.0.availablePlaces PLACES PURPOSE_NOT_ALLOWED']);
});

test.each<[need: object, message: RegExp]>([
  [{ age: 23 }, /^BAD_USER_INPUT need\.age must be a whole number from 0 to 22, not 23\.$/],
  [{ age: -1 }, /^BAD_USER_INPUT need\.age must be a whole number from 0 to 22, not -1\.$/],
  [{ maxKilometres: 0 }, /^BAD_USER_INPUT need\.maxKilometres must be more than 0, not 0\.$/],
  [{ on: '2026-02-30' }, /got invalid value "2026-02-30" at "need\.on"/],
  [{ services: ['MAGIC'] }, /Value "MAGIC" does not exist in "Service" enum/],
])('the need %j is refused in words', async (need, message) => {
  const { errors } = await find(need);
  expect(errors).toEqual([expect.stringMatching(message)]);
});

test.each([0, 101])('%i places cannot be asked for', async (first) => {
  expect((await find({}, { first })).errors).toEqual([`BAD_USER_INPUT first must be a whole number from 1 to 100, not ${first}.`]);
});

test('one municipality and fifty take the same statements', async () => {
  const many = (count: number) => ({
    need: {},
    of: Array.from({ length: count }, (_, index) => ({ ...TOLD, code: `GM${9000 + index}`, latitude: 51 + index / 50 })),
  });
  const [one, fifty] = await Promise.all([ask(chain, PHYSICIAN, FIND, many(1)), ask(chain, PHYSICIAN, FIND, many(50))]);
  expect(fifty.data?._entities.map(({ availablePlaces }: { availablePlaces: unknown[] }) => availablePlaces.length)).toEqual(Array(50).fill(7));
  expect(one.statements).toBe(fifty.statements);
});
