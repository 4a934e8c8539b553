import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MISBEHAVIOURS, type MisbehavingParty, SECRETS, startMisbehavingParty } from '../../../packages/testkit/src/misbehaving-party';
import { startCareParties } from '../../test/care-parties';
import { ask, startTestGateway, type TestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';

const DEADLINE_MS = 1_000;
// Wide, as the machine that runs the tests has more to do; without a deadline the answer would never come.
const MARGIN_MS = 2_000;

let parties: Awaited<ReturnType<typeof startCareParties>>;
let issuer: TestIssuer;
let authorization: string;

beforeAll(async () => {
  [parties, issuer] = await Promise.all([startCareParties(), startTestIssuer()]);
  authorization = `Bearer ${await issuer.token()}`;
});
afterAll(async () => {
  await Promise.all([parties.close(), issuer.close()]);
});

function startOver(schools: string, deadlineMs = DEADLINE_MS): Promise<TestGateway> {
  return startTestGateway([parties.teams, parties.schools], issuer, { elsewhere: { schools }, environment: { DEADLINE_MS: String(deadlineMs) } });
}

const FAMILY = { name: 'family f1', youths: ['y1', 'y2', 'y3'].map((id) => ({ name: `youth ${id}`, school: null })) };
const ENTITIES = '{ family(id: "f1") { name youths { name school { name } } } }';

describe.each(MISBEHAVIOURS)('a party that %s costs its own fields only', (how) => {
  let misbehaving: MisbehavingParty;
  let gateway: TestGateway;

  beforeAll(async () => {
    misbehaving = await startMisbehavingParty(how);
    gateway = await startOver(misbehaving.url);
  });
  afterAll(async () => {
    await Promise.all([gateway.close(), misbehaving.close()]);
  });

  test.each([
    ['a query', '{ school(brin: "12AB") { name } family(id: "f1") { name } }', { school: null, family: { name: 'family f1' } }],
    ['entities', ENTITIES, { family: FAMILY }],
    ['a mutation', 'mutation { rename(id: "f1", name: "other") { name } excuse(youth: "y1") { id } }', { rename: { name: 'other' }, excuse: null }],
  ])('in %s', async (name, query, data) => {
    gateway.log.length = 0;
    const before = misbehaving.requests();
    const answer = await ask(gateway.url, { query }, { authorization });
    expect(answer.status).toBe(200);
    // An act once and never again, as it may have been done; a query once more if its connection broke.
    const times = how === 'resets' && name !== 'a mutation' ? 2 : 1;
    expect(misbehaving.requests() - before).toBe(how === 'refuses' ? 0 : times);
    expect(answer.json.data).toEqual(data);
    expect(answer.json.errors).toEqual([
      { message: 'schools did not answer; what it adds is missing.', extensions: { code: 'PARTY_UNAVAILABLE', party: 'schools' } },
    ]);
    expect(answer.json.extensions.sources).toMatchObject([
      { party: 'local-teams', state: expect.stringMatching(/^(OK|SLOW)$/) },
      { party: 'schools', state: 'UNAVAILABLE', asOf: null },
    ]);
    expect(answer.tookMs).toBeLessThan(DEADLINE_MS + MARGIN_MS);
    expect(gateway.log).toEqual([{ code: 'PARTY_UNAVAILABLE', trace: answer.json.extensions.trace, party: 'schools', why: expect.any(String) }]);
    const said = answer.text + JSON.stringify(gateway.log);
    expect([...SECRETS, '127.0.0.1'].filter((secret) => said.includes(secret))).toEqual([]);
  });
});

describe('what is not an answer', () => {
  let server: Server;
  let gateway: TestGateway;
  let answer = { status: 200, type: 'application/json', text: '' };

  beforeAll(async () => {
    server = createServer(
      (request, response) => void request.resume().once('end', () => response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.text)),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    gateway = await startOver(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, 5_000);
  });
  afterAll(async () => {
    await gateway.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const GOOD = { data: { _entities: [1, 2, 3].map(() => ({ __typename: 'Youth', school: null })) } };

  test('but this is', async () => {
    answer = { status: 200, type: 'application/json', text: JSON.stringify(GOOD) };
    expect((await ask(gateway.url, { query: ENTITIES }, { authorization })).json).not.toHaveProperty('errors');
  });

  test.each<[string, unknown]>([
    ['an object where a list of entities belongs', { data: { _entities: {} } }],
    ['too few entities', { data: { _entities: [null] } }],
    ['too many entities', { data: { _entities: [null, null, null, null] } }],
    ['texts where entities belong', { data: { _entities: ['x', 'x', 'x'] } }],
    ['lists inside entities where an object belongs', { data: { _entities: [1, 2, 3].map(() => ({ __typename: 'Youth', school: [[]] })) } }],
    ['nothing', {}],
    ['null', { data: null }],
    ['a list', []],
    ['null with an error of its own', { data: null, errors: [{ message: 'bsn 999900006', extensions: { code: 'INTERNAL' } }] }],
    ['that it does not know us', { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }],
    ['that our document is wrong', { errors: [{ message: 'x', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }],
    ['errors that are no list', { ...GOOD, errors: 'x' }],
  ])('%s', async (_name, result) => {
    answer = { status: 200, type: 'application/json', text: JSON.stringify(result) };
    const { json } = await ask(gateway.url, { query: ENTITIES }, { authorization });
    expect(json.data).toEqual({ family: FAMILY });
    expect(json.errors).toMatchObject([{ extensions: { code: 'PARTY_UNAVAILABLE', party: 'schools' } }]);
  });

  test.each([
    ['text/plain', 200],
    ['application/jsonp', 200],
    ['application/json', 201],
    ['application/json', 401],
    ['application/json', 302],
  ])('data sent as %s with status %d', async (type, status) => {
    answer = { status, type, text: JSON.stringify(GOOD) };
    const { json } = await ask(gateway.url, { query: ENTITIES }, { authorization });
    expect(json).toMatchObject({ data: { family: FAMILY }, errors: [{ extensions: { code: 'PARTY_UNAVAILABLE', party: 'schools' } }] });
  });

  test.each(['FORBIDDEN', 'BAD_USER_INPUT'])('a party that refuses with %s has answered', async (code) => {
    answer = { status: 403, type: 'application/json', text: JSON.stringify({ data: null, errors: [{ message: 'No.', extensions: { code } }] }) };
    const { json } = await ask(gateway.url, { query: ENTITIES }, { authorization });
    expect(json).toMatchObject({ data: { family: FAMILY }, errors: [{ message: 'No.', path: ['family', 'youths'], extensions: { code, party: 'schools' } }] });
    expect(json.extensions.sources).toMatchObject([{ party: 'local-teams' }, { party: 'schools', asOf: expect.any(String) }]);
  });
});
