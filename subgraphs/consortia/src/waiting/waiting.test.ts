import { addDays, uuidOf } from '@ketengraaf/core';
import { ask, insert, type PartyDatabase, startPartyDatabase, TODAY } from '@ketengraaf/testkit';
import { caller } from '../../test/caller';
import { CONSORTIA, fillConsortia, involvement, waiting, youthId } from '../../test/world';
import { consortia } from '..';

const [NORTH] = CONSORTIA as [(typeof CONSORTIA)[0]];
const DESK = caller('North desk', 'consortia', NORTH.id, 'INTAKE_DESK', 'PLACEMENT');
const PROFESSIONAL = caller('North professional', 'consortia', NORTH.id, 'CARE_PROFESSIONAL', 'CARE');
const DIRECTOR = caller('director', 'local-teams', uuidOf('team'), 'CASE_DIRECTOR', 'DIRECTION');

// 60 youths who wait a day longer each, and some who wait no more
const MANY = 60;
const youths = Array.from({ length: MANY }, (_, index) => `youth ${index}`);

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    await insert(client, 'consortia.waiting_list_entry', [
      ...youths.map((youth, index) => waiting(youth, youth, NORTH.id, index)),
      waiting('helped', 'helped', NORTH.id, 300, { started_on: addDays(TODAY, -10) }),
      waiting('gone', 'youth 7', NORTH.id, 300, { left_on: addDays(TODAY, -200), left_reason: 'ELSEWHERE' }),
    ]);
    await insert(
      client,
      'facts.involvement',
      youths.map((youth) => involvement('director', youth, uuidOf('team'), 'CASE_DIRECTOR', 'local-teams')),
    );
  });
});

afterAll(() => chain.stop());

const PAGE = `query ($first: Int! = 20, $after: String) { myWaitingList(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { cursor node { youth { id } consortium { name } referral { id } waitedDays norm isOverNorm } }
} }`;

const page = (who: typeof DESK, variables = {}) => ask(chain, who, PAGE, variables);

interface Edge {
  readonly node: { readonly youth: { readonly id: string }; readonly waitedDays: number };
}

test('pages give everybody who still waits once, the longest wait first', async () => {
  const seen: { youth: string; days: number }[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await page(DESK, { first: 25, after });
    expect(data?.myWaitingList.totalCount).toBe(MANY);
    const edges: Edge[] = data?.myWaitingList.edges;
    seen.push(...edges.map(({ node }) => ({ youth: node.youth.id, days: node.waitedDays })));
    after = data?.myWaitingList.pageInfo.endCursor;
    more = data?.myWaitingList.pageInfo.hasNextPage;
  }
  expect(seen).toEqual(youths.map((youth, index) => ({ youth: youthId(youth), days: index })).reverse());
});

test('one page of one and one of fifty take the same statements', async () => {
  const [one, fifty] = await Promise.all([page(DESK, { first: 1 }), page(DESK, { first: 50 })]);
  expect([one, fifty].map(({ data }) => data?.myWaitingList.edges.length)).toEqual([1, 50]);
  expect(one.statements).toBe(fifty.statements);
});

test('one youth and fifty take the same statements', async () => {
  const OF = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Youth { waiting(ended: true) { consortium { name } isOverNorm } trajectories { contributions { expertise } } placements { courtAuthorisation } } } }`;
  const of = (count: number) => ({ of: youths.slice(0, count).map((youth) => ({ __typename: 'Youth', id: youthId(youth) })) });
  const [one, fifty] = await Promise.all([ask(chain, DIRECTOR, OF, of(1)), ask(chain, DIRECTOR, OF, of(50))]);
  expect(fifty.data?._entities).toHaveLength(50);
  expect(fifty.data?._entities[7].waiting).toEqual([
    { consortium: { name: 'North' }, isOverNorm: false },
    { consortium: { name: 'North' }, isOverNorm: true },
  ]);
  expect(one.statements).toBe(fifty.statements);
});

test('the list is the desk’s: a professional and a case director are told that it is not theirs', async () => {
  for (const who of [PROFESSIONAL, DIRECTOR]) {
    const { data, withheld, errors } = await page(who);
    expect([data, errors]).toEqual([{ myWaitingList: null }, []]);
    expect(withheld).toEqual(['myWaitingList TRAJECTORY CLASS_NOT_FOR_ROLE']);
  }
});

test.each([
  [{ first: 0 }, 'first must be a whole number from 1 to 100, not 0.'],
  [{ first: 101 }, 'first must be a whole number from 1 to 100, not 101.'],
  [{ after: 'x' }, 'after must be a cursor that an earlier page gave.'],
  [{ after: Buffer.from('["2026-02-30","x"]').toString('base64url') }, 'after must be a cursor that an earlier page gave.'],
  [{ after: Buffer.from('["2026-02-01","x"]').toString('base64url') }, 'after must be a cursor that an earlier page gave.'],
  [{ after: Buffer.from(`["2026-02-30","${uuidOf('x')}"]`).toString('base64url') }, 'after must be a cursor that an earlier page gave.'],
])('%j is refused in words', async (variables, message) => {
  const { errors, data } = await page(DESK, variables);
  expect([data, errors]).toEqual([{ myWaitingList: null }, [`BAD_USER_INPUT ${message}`]]);
});
