import { uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, BAS, CAS, CROWD, coordinator, DIRECTOR, EIK, fillSchools, LINDE } from '../../test/world';
import { schools } from '..';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(schools);
  await chain.as('loader', fillSchools);
});

afterAll(() => chain.stop());

const PAGE =
  'query ($first: Int, $after: String) { myPupils(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id enrolment { pupilName } } } } }';

test('pages give every pupil of today once, by name, also where fifty have the same', async () => {
  const seen: string[] = [];
  let more = true;
  for (let after: string | null = null; more; ) {
    const { data } = await ask(chain, coordinator(EIK), PAGE, { first: 13, after });
    expect(data.myPupils.totalCount).toBe(51);
    seen.push(...data.myPupils.edges.map(({ node }: { node: { id: string } }) => node.id));
    ({ hasNextPage: more, endCursor: after } = data.myPupils.pageInfo);
  }
  expect(seen).toEqual([CAS, ...CROWD]);
});

test('each school lists its own pupils', async () => {
  const { data } = await ask(chain, coordinator(LINDE), PAGE);
  expect(data.myPupils).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: false },
    edges: [{ node: { id: ANNA, enrolment: { pupilName: 'Anna' } } }, { node: { id: BAS } }],
  });
});

test('a page of fifty costs as many statements as one of one', async () => {
  const [one, fifty] = [await ask(chain, coordinator(EIK), PAGE, { first: 1 }), await ask(chain, coordinator(EIK), PAGE, { first: 50 })];
  expect([one, fifty].map(({ data }) => data.myPupils.edges.length)).toEqual([1, 50]);
  expect(fifty.statements).toBe(one.statements);
});

test('the list is no director’s', async () => {
  expect(await ask(chain, DIRECTOR, PAGE)).toMatchObject({ data: { myPupils: null }, withheld: ['myPupils EDUCATION CLASS_NOT_FOR_ROLE'], errors: [] });
});

const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

test.each([
  [{ first: 0 }, 'first must be a whole number from 1 to 100, not 0.'],
  [{ first: 101 }, 'first must be a whole number from 1 to 100, not 101.'],
  [{ after: 'x' }, 'after must be a cursor that an earlier page gave.'],
  [{ after: cursor('Sam', 'x') }, 'after must be a cursor that an earlier page gave.'],
  [{ after: cursor(null, uuidOf('x')) }, 'after must be a cursor that an earlier page gave.'],
  [{ after: cursor('a\u0000', uuidOf('x')) }, 'after must be a cursor that an earlier page gave.'],
])('%j is refused in words', async (variables, message) => {
  expect(await ask(chain, coordinator(LINDE), PAGE, variables)).toMatchObject({ data: { myPupils: null }, errors: [`BAD_USER_INPUT ${message}`] });
});
