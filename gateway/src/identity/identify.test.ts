import { startCareParties } from '../../test/care-parties';
import { answerOf, ask, startTestGateway, type TestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';

let parties: Awaited<ReturnType<typeof startCareParties>>;
let issuer: TestIssuer;
let foreign: TestIssuer;
let gateway: TestGateway;

beforeAll(async () => {
  [parties, issuer, foreign] = await Promise.all([startCareParties(), startTestIssuer(), startTestIssuer()]);
  gateway = await startTestGateway([parties.teams, parties.schools], issuer);
});
afterAll(async () => {
  await Promise.all([gateway.close(), parties.close(), issuer.close(), foreign.close()]);
});
beforeEach(() => {
  parties.teams.received.length = 0;
});

const TWO_PAIRS = { grants: ['CASE_DIRECTOR:DIRECTION', 'TEAM_MEMBER:CARE'] };
const QUERY = { query: '{ family(id: "f1") { name } }' };

test.each<[string, (issuers: { issuer: TestIssuer; foreign: TestIssuer }) => Promise<Record<string, string>>, number, string]>([
  ['no token', async () => ({}), 401, 'UNAUTHENTICATED'],
  ['no bearer token', async () => ({ authorization: 'Basic YTpi' }), 401, 'UNAUTHENTICATED'],
  ['a token of a foreign issuer', async ({ foreign: other }) => ({ authorization: `Bearer ${await other.token()}` }), 401, 'UNAUTHENTICATED'],
  [
    'a foreign token that names our issuer',
    async ({ issuer: ours, foreign: other }) => ({ authorization: `Bearer ${await other.token({ iss: ours.url })}` }),
    401,
    'UNAUTHENTICATED',
  ],
  [
    'an expired token',
    async ({ issuer: ours }) => ({ authorization: `Bearer ${await ours.token({ iat: 1_700_000_000, exp: 1_700_000_600 })}` }),
    401,
    'UNAUTHENTICATED',
  ],
  ['a token without a pair', async ({ issuer: ours }) => ({ authorization: `Bearer ${await ours.token({ grants: [] })}` }), 403, 'FORBIDDEN'],
  ['several pairs and no choice', async ({ issuer: ours }) => ({ authorization: `Bearer ${await ours.token(TWO_PAIRS)}` }), 403, 'FORBIDDEN'],
  [
    'a role that is not in the token',
    async ({ issuer: ours }) => ({ authorization: `Bearer ${await ours.token(TWO_PAIRS)}`, 'x-role': 'TEAM_LEAD' }),
    403,
    'FORBIDDEN',
  ],
  ['claims in headers only', async () => ({ 'x-user-id': 'admin', claims: '{"sub":"admin"}', 'x-party': 'schools' }), 401, 'UNAUTHENTICATED'],
])('refused, with nothing called: %s', async (_name, headers, status, code) => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const answer = await ask(gateway.url, QUERY, { accept, ...(await headers({ issuer, foreign })) });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null);
    expect(answer.json).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }], extensions: { trace: expect.any(String) } });
  }
  expect(parties.teams.received).toEqual([]);
  expect(gateway.log).toEqual([]);
});

test.each([
  ['a document that is none', '{"query":"{{{"}', 'application/json'],
  ['a body that is no JSON', '<xml/>', 'application/json'],
  ['another content type', 'query={a}', 'text/plain'],
])('without a token nothing is read: %s', async (_name, body, type) => {
  const answer = await ask(gateway.url, body, { 'content-type': type });
  expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
});

test('without a token a GET and a header of 200 KB get no further', async () => {
  expect((await answerOf(await fetch(`${gateway.url}?query={__typename}`))).status).toBe(401);
  const large = await ask(gateway.url, QUERY, { authorization: `Bearer ${'A'.repeat(200_000)}` });
  expect(large.status).toBe(431);
  expect(large.json.errors).toHaveLength(1);
});

test('the pair that is chosen is in force', async () => {
  const authorization = `Bearer ${await issuer.token(TWO_PAIRS)}`;
  expect((await ask(gateway.url, QUERY, { authorization, 'x-role': 'TEAM_MEMBER' })).status).toBe(200);
  expect(parties.teams.received[0]?.headers).toMatchObject({ 'x-role': 'TEAM_MEMBER', 'x-purpose': 'CARE', authorization });
});

test('an open gateway lets anybody in, as nobody, and proves nothing', async () => {
  const open = await startTestGateway([parties.teams, parties.schools], undefined, { open: true, environment: { NODE_ENV: 'development' } });
  try {
    expect((await ask(open.url, QUERY)).json.data).toEqual({ family: { name: 'family f1' } });
    const headers = Object.keys(parties.teams.received[0]?.headers ?? {});
    expect(headers.filter((name) => ['x-proof', 'authorization', 'x-role', 'x-purpose'].includes(name))).toEqual([]);
  } finally {
    await open.close();
  }
});
