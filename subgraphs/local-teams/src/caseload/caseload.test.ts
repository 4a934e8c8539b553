import { uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { COLLEAGUE, COORDINATOR, CROWD, DIRECTOR, FAMILY, fillTeams, OTHER_FAMILY, STRANGER } from '../../test/world';
import { localTeams } from '..';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', fillTeams);
});

afterAll(() => chain.stop());

const PAGE = `query ($first: Int, $after: String) { myFamilies(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
  edges { cursor node { id name plan { nextEvaluationOn caseDirector { name } } } } } }`;
const onDay = (day: string | null) =>
  CROWD.filter(({ nextEvaluationOn }) => nextEvaluationOn === day)
    .map(({ family }) => family)
    .sort();

test.each([1, 7, 20, 100])('in pages of %i every family comes once, the earliest evaluation first and those without a day last', async (first) => {
  const seen: string[] = [];
  let more = true;
  for (let after: string | null = null; more; ) {
    const { data, errors } = await ask(chain, DIRECTOR, PAGE, { first, after });
    expect([errors, data.myFamilies.totalCount]).toEqual([[], 51]);
    seen.push(...data.myFamilies.edges.map(({ node }: { node: { id: string } }) => node.id));
    ({ hasNextPage: more, endCursor: after } = data.myFamilies.pageInfo);
  }
  expect(seen).toEqual([...onDay('2026-05-01'), FAMILY, ...onDay('2026-07-01'), ...onDay(null)]);
});

test('a plan still directed by who is no longer involved is neither shown nor counted', async () => {
  const [{ youth: left }] = CROWD as [(typeof CROWD)[number]];
  const end = (until: string) =>
    chain.as('superuser', (client) => client.query(`update facts.involvement set during = $2 where youth_id = $1`, [left, `[2026-01-01T00:00Z,${until})`]));
  await end('2026-05-31T00:00Z');
  const pages = [await ask(chain, DIRECTOR, PAGE, { first: 50 }), await ask(chain, DIRECTOR, PAGE, { first: 49 })];
  await end('');
  expect(
    pages.map(
      ({
        data: {
          myFamilies: { totalCount, pageInfo, edges },
        },
      }) => [totalCount, pageInfo.hasNextPage, edges.length],
    ),
  ).toEqual([
    [50, false, 50],
    [50, true, 49],
  ]);
});

test('each director has the own families, and a colleague directs nobody', async () => {
  expect((await ask(chain, STRANGER, PAGE)).data.myFamilies).toMatchObject({ totalCount: 1, edges: [{ node: { id: OTHER_FAMILY } }] });
  expect(await ask(chain, COLLEAGUE, PAGE)).toMatchObject({ data: { myFamilies: null }, withheld: ['myFamilies IDENTITY CLASS_NOT_FOR_ROLE'] });
});

test('a page of fifty costs as many statements as one of one', async () => {
  const [one, fifty] = [await ask(chain, DIRECTOR, PAGE, { first: 1 }), await ask(chain, DIRECTOR, PAGE, { first: 50 })];
  expect([one, fifty].map(({ data }) => data.myFamilies.edges.length)).toEqual([1, 50]);
  expect(fifty.statements).toBe(one.statements);
});

test('nobody outside the teams has a caseload', async () => {
  expect(await ask(chain, COORDINATOR, PAGE)).toMatchObject({ data: { myFamilies: null }, withheld: ['myFamilies IDENTITY CLASS_NOT_FOR_ROLE'] });
});

const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

test.each([
  [{ first: 0 }, 'first must be a whole number from 1 to 100, not 0.'],
  [{ after: '' }, 'after must be a cursor that an earlier page gave.'],
  [{ after: cursor(null, 'x') }, 'after must be a cursor that an earlier page gave.'],
  [{ after: cursor('2026-02-30', uuidOf('x')) }, 'after must be a cursor that an earlier page gave.'],
])('%j is refused in words', async (variables, message) => {
  expect(await ask(chain, DIRECTOR, PAGE, variables)).toMatchObject({ data: { myFamilies: null }, errors: [`BAD_USER_INPUT ${message}`] });
});
