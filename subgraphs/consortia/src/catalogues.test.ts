import { uuidOf } from '@ketengraaf/core';
import { ask, insert, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { caller } from '../test/caller';
import { CONSORTIA, fillConsortia, fillUnit } from '../test/world';
import { consortia } from '.';

const [NORTH] = CONSORTIA as [(typeof CONSORTIA)[0]];
const ANYBODY = caller('anybody', 'schools', '12AB', 'SCHOOL_COORDINATOR', 'EDUCATION');
const MEMBER = uuidOf('provider', 'member');

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    await insert(client, 'consortia.care_provider', [{ id: MEMBER, name: 'Member', aliases: [], agb: null }]);
    await insert(client, 'consortia.membership', [
      { id: uuidOf('now'), consortium: NORTH.id, care_provider: MEMBER, capacity: 'MEMBER', expertises: ['AUTISM'], during: '[2025-01-01,2027-01-01)' },
      {
        id: uuidOf('before'),
        consortium: NORTH.id,
        care_provider: uuidOf('provider', 'East'),
        capacity: 'MEMBER',
        expertises: ['AUTISM'],
        during: '[2025-01-01,2026-06-01)',
      },
    ]);
    await insert(client, 'consortia.location', [
      { id: uuidOf('location', 'member'), care_provider: MEMBER, name: 'A House', municipality: 'GM9902', latitude: 52, longitude: 5 },
    ]);
    await fillUnit(client, {
      name: 'day',
      consortium: NORTH.id,
      provider: MEMBER,
      location: uuidOf('location', 'member'),
      service: 'DAY_CARE',
      offer: { ages: '[2,18)', residence_type: 'OWN_HOME' },
      report: null,
    });
    await fillUnit(client, {
      name: 'any',
      consortium: NORTH.id,
      provider: NORTH.provider,
      location: uuidOf('location', 'North'),
      offer: { ages: '(,)' },
      report: null,
    });
  });
});

afterAll(() => chain.stop());

const SHOWN = `id name vision methods
  members { capacity expertises from until careProvider { id name aliases agb } }
  services { name service expertises intensity residenceType ages { from to } provider { name } }
  locations { name municipalityCode }`;

test('a consortium shows anybody its members of today, what they offer and where', async () => {
  const { data, withheld } = await ask(chain, ANYBODY, `query ($id: UUID!) { consortium(id: $id) { ${SHOWN} } }`, { id: NORTH.id.toUpperCase() });
  expect(withheld).toEqual([]);
  expect(data?.consortium).toEqual({
    id: NORTH.id,
    name: 'North',
    vision: 'As North sees it',
    methods: ['1G1P1R'],
    members: [
      {
        capacity: 'LEAD',
        expertises: ['MENTAL_HEALTH'],
        from: '2020-01-01',
        until: null,
        careProvider: { id: NORTH.provider, name: 'North Care', aliases: ['North Zorg'], agb: '72990001' },
      },
      {
        capacity: 'MEMBER',
        expertises: ['AUTISM'],
        from: '2025-01-01',
        until: '2027-01-01',
        careProvider: { id: MEMBER, name: 'Member', aliases: [], agb: null },
      },
    ],
    services: [
      {
        name: 'any help',
        service: 'AMBULATORY',
        expertises: ['MENTAL_HEALTH'],
        intensity: 'MEDIUM',
        residenceType: null,
        ages: { from: 0, to: null },
        provider: { name: 'North Care' },
      },
      {
        name: 'day help',
        service: 'DAY_CARE',
        expertises: ['MENTAL_HEALTH'],
        intensity: 'MEDIUM',
        residenceType: 'OWN_HOME',
        ages: { from: 2, to: 17 },
        provider: { name: 'Member' },
      },
    ],
    locations: [
      { name: 'North House', municipalityCode: 'GM9901' },
      { name: 'A House', municipalityCode: 'GM9902' },
    ],
  });
});

test('entities are found by the keys others give, and only by those', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Consortium { name } ... on CareProvider { name } ... on FrameworkContract { id } } }`;
  const of = [
    { __typename: 'Consortium', id: NORTH.id },
    { __typename: 'Consortium', id: uuidOf('nothing') },
    { __typename: 'Consortium', id: "' or true" },
    { __typename: 'CareProvider', id: MEMBER.toUpperCase() },
    { __typename: 'CareProvider', id: 'x' },
    { __typename: 'FrameworkContract', id: uuidOf('contract') },
    { __typename: 'Municipality', code: 'Utrecht' },
  ];
  const { data } = await ask(chain, ANYBODY, query, { of });
  expect(data?._entities).toEqual([
    { __typename: 'Consortium', name: 'North' },
    null,
    null,
    { __typename: 'CareProvider', name: 'Member' },
    null,
    { __typename: 'FrameworkContract', id: uuidOf('contract') },
    null,
  ]);
});

test('one consortium and four take the same statements', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Consortium { ${SHOWN} } } }`;
  const of = (count: number) => ({ of: CONSORTIA.slice(0, count).map(({ id }) => ({ __typename: 'Consortium', id })) });
  const [one, four] = await Promise.all([ask(chain, ANYBODY, query, of(1)), ask(chain, ANYBODY, query, of(4))]);
  expect(four.data?._entities.map(({ locations }: { locations: unknown[] }) => locations.length)).toEqual([2, 1, 1, 1]);
  expect(one.statements).toBe(four.statements);
});

test.each(['x', '', 'null'])('%j is no identifier', async (id) => {
  const { errors } = await ask(chain, ANYBODY, 'query ($id: UUID!) { consortium(id: $id) { name } }', { id });
  expect(errors).toEqual([expect.stringContaining('UUID')]);
});
