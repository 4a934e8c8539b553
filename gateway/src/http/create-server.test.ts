import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { startCareParties } from '../../test/care-parties';
import { answerOf, ask, type HttpAnswer, startTestGateway, type TestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';

let parties: Awaited<ReturnType<typeof startCareParties>>;
let issuer: TestIssuer;
let gateway: TestGateway;
let impatient: TestGateway;
let authorization: string;

beforeAll(async () => {
  [parties, issuer] = await Promise.all([startCareParties(), startTestIssuer()]);
  gateway = await startTestGateway([parties.teams, parties.schools], issuer, { environment: { CORS_ORIGINS: 'https://portal.example' } });
  impatient = await startTestGateway([parties.teams, parties.schools], issuer, { surroundings: { patience: { headersMs: 600, requestMs: 1_200 } } });
  authorization = `Bearer ${await issuer.token()}`;
});
afterAll(async () => {
  await Promise.all([gateway.close(), impatient.close(), parties.close(), issuer.close()]);
});
beforeEach(() => {
  parties.teams.received.length = 0;
});

const QUERY = '{"query":"{ __typename }"}';
const post = (body: string | Uint8Array, headers: Record<string, string> = {}): Promise<HttpAnswer> => ask(gateway.url, body, { authorization, ...headers });
const get = async (parameters: string, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  answerOf(await fetch(`${gateway.url}?${parameters}`, { headers: { authorization, ...headers } }));
const PREFLIGHTED = { 'apollo-require-preflight': 'yes' };

const BODIES: [string, string | Uint8Array, Record<string, string>, number][] = [
  ['text/plain', QUERY, { 'content-type': 'text/plain' }, 415],
  ['a form', 'query={a}', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['multipart', '--x', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ['JSON in UTF-7', QUERY, { 'content-type': 'application/json;charset=utf-7' }, 415],
  ['JSON in Latin-1', QUERY, { 'content-type': 'application/json; charset=iso-8859-1' }, 415],
  ['something like JSON', QUERY, { 'content-type': 'application/jsonx' }, 415],
  ['a compressed body', gzipSync('0'.repeat(1_000_000)), { 'content-encoding': 'gzip' }, 415],
  ['101 KB', `{"query":"{ __typename }","padding":"${'x'.repeat(101 * 1024)}"}`, {}, 413],
  ['no JSON', '{"query":', {}, 400],
  ['nothing', '', {}, 400],
  ['a batch', `[${QUERY},${QUERY}]`, {}, 400],
  ['an empty batch', '[]', {}, 400],
  ['a text', '"{ __typename }"', {}, 400],
  ['null', 'null', {}, 400],
  ['no query', '{"variables":{}}', {}, 400],
  ['an unknown persisted document', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}', {}, 400],
  ['a query that is no text', '{"query":{"kind":"Document"}}', {}, 400],
  ['an operation name that is no text', '{"query":"{ __typename }","operationName":1}', {}, 400],
  ['variables in a text', '{"query":"{ __typename }","variables":"{}"}', {}, 400],
  ['variables in a list', '{"query":"{ __typename }","variables":[]}', {}, 400],
  ['extensions in a text', '{"query":"{ __typename }","extensions":"x"}', {}, 400],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from('{"query":"{ __typename } #'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]), {}, 400],
  ['a NUL in the query', '{"query":"{ __typename } #\\u0000"}', {}, 400],
  ['half a character in the query', '{"query":"{ __typename } #\\ud800"}', {}, 400],
  ['brackets 50 000 deep', '['.repeat(50_000), {}, 400],
];
test.each(BODIES)('a POST with %s is refused', async (_name, body, headers, status) => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const answer = await post(body, { accept, ...headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
    expect(answer.json.errors).toEqual([{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }]);
    expect(answer.text).not.toMatch(/fastify|FST_|at .*\.js/i);
  }
  expect(parties.teams.received).toEqual([]);
});

test.each([
  ['null where a part may be missing', '{"query":"{ __typename }","variables":null,"operationName":null,"extensions":null}', {}],
  ['a byte order mark', `\ufeff${QUERY}`, {}],
  ['UTF-8 said in any way', QUERY, { 'content-type': 'Application/JSON; charset="UTF-8"' }],
  ['parts that nobody knows', '{"query":"{ __typename }","id":"x","extensions":{"jwt":"x"}}', {}],
  ['100 KB', `{"query":"{ __typename } #${'x'.repeat(100 * 1024 - 40)}"}`, {}],
])('a POST with %s is answered', async (_name, body, headers) => {
  const answer = await post(Buffer.from(body), headers as Record<string, string>);
  expect([answer.status, answer.json.data]).toEqual([200, { __typename: 'Query' }]);
});

test('an answer may be neither kept nor sniffed', async () => {
  const { headers } = await post(QUERY);
  expect([headers.get('cache-control'), headers.get('x-content-type-options'), headers.get('x-powered-by'), headers.get('server')]).toEqual([
    'no-store',
    'nosniff',
    null,
    null,
  ]);
});

test.each([
  ['without a header that shows who sent it', 'query={__typename}', {}, 400],
  ['with a form’s content type', 'query={__typename}', { ...PREFLIGHTED, 'content-type': 'text/plain' }, 415],
  ['without a query', 'variables={}', PREFLIGHTED, 400],
  ['with two queries', 'query={a}&query={b}', PREFLIGHTED, 400],
  ['with variables that are no JSON', 'query={__typename}&variables={', PREFLIGHTED, 400],
  ['with variables that are no object', 'query={__typename}&variables=[1]', PREFLIGHTED, 400],
  ['with a NUL', 'query={__typename}%00', PREFLIGHTED, 400],
])('a GET %s is refused', async (_name, parameters, headers, status) => {
  expect((await get(parameters, headers)).status).toBe(status);
});

test('a GET is answered like a POST', async () => {
  const parameters = new URLSearchParams({ query: 'query One($id: ID!) { family(id: $id) { name } }', variables: '{"id":"f1"}', operationName: 'One' });
  expect((await get(String(parameters), PREFLIGHTED)).json.data).toEqual({ family: { name: 'family f1' } });
  expect((await get('query={__typename}', { 'content-type': 'application/json' })).status).toBe(200);
});

test('who accepts no JSON gets 406', async () => {
  expect((await post(QUERY, { accept: 'text/html' })).status).toBe(406);
});

test.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])('%s is not allowed on the graph', async (method) => {
  const response = await fetch(gateway.url, { method, headers: { authorization } });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
});

test.each(['/', '/graphql/', '/GraphQL', '/health', '/graphiql/graphiql.js', '/.env'])('there is nothing at %s', async (path) => {
  const answer = await answerOf(await fetch(`http://127.0.0.1:${gateway.port}${path}`));
  expect(answer.status).toBe(404);
  expect(answer.json.errors).toHaveLength(1);
});

const corsOf = (headers: Headers): string[] => [...headers.keys()].filter((name) => name.startsWith('access-control'));

test('a listed origin may ask, and its preflight executes nothing', async () => {
  const origin = 'https://portal.example';
  const preflight = await fetch(gateway.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
  expect(preflight.headers.get('access-control-allow-headers')).toMatch(/authorization.*x-role/);
  expect((await post(QUERY, { origin })).headers.get('access-control-allow-origin')).toBe(origin);
  expect((await ask(gateway.url, QUERY, { origin })).headers.get('access-control-allow-origin')).toBe(origin);
  expect(parties.teams.received).toEqual([]);
});

test.each(['https://elsewhere.example', 'null', 'https://portal.example.evil.example', 'http://portal.example'])(
  'the origin %s is not let in',
  async (origin) => {
    const preflight = await fetch(gateway.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    expect([preflight.status, corsOf(preflight.headers)]).toEqual([204, []]);
    expect(corsOf((await post(QUERY, { origin })).headers)).toEqual([]);
  },
);

async function raw(lines: string, keepWriting?: (socket: Socket) => void): Promise<string> {
  const socket = connect(impatient.port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk;
  });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(lines);
  keepWriting?.(socket);
  await once(socket, 'close');
  return heard;
}

test('a body that drips in is given up with 408, and the socket closed', async () => {
  const headers = `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`;
  const heard = await raw(headers, (socket) => {
    const drip = setInterval(() => socket.write('1\r\n{\r\n'), 50);
    socket.once('close', () => clearInterval(drip));
  });
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect(heard).toMatch(/"code":"BAD_REQUEST"/);
});

test('a connection on which nothing is said is closed', async () => {
  expect(await raw('')).toMatch(/^(HTTP\/1\.1 408 .*)?/);
  expect(await raw('POST /graphql HTTP/1.1\r\n')).toMatch(/^HTTP\/1\.1 408 /);
});

test('what is not HTTP is answered with 400, with nothing about ourselves', async () => {
  const heard = await raw('hello\r\n\r\n');
  expect(heard).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(heard).not.toMatch(/node|fastify|stack/i);
});
