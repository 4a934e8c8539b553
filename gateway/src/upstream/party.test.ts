import { checkProof, proofMemory, verifyingKeys } from '@ketengraaf/proof';
import { MISBEHAVIOURS, SECRETS, startMisbehavingParty } from '../../../packages/testkit/src/misbehaving-party';
import { startCareParties } from '../../test/care-parties';
import { ask, composed, startTestGateway, type TestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';
import { type Received, startTestParty } from '../../test/test-party';
import type { Inquiry } from '../inquiry';
import { traceOf } from '../trace';
import { connectParty } from './party';
import { sourcesOf } from './sources';

const DEADLINE_MS = 400;
// Wide, as the machine that runs the tests has more to do; without a deadline the answer would never come.
const MARGIN_MS = 1_600;

let parties: Awaited<ReturnType<typeof startCareParties>>;
let issuer: TestIssuer;
let authorization: string;

beforeAll(async () => {
  [parties, issuer] = await Promise.all([startCareParties(), startTestIssuer()]);
  authorization = `Bearer ${await issuer.token({ grants: ['CASE_DIRECTOR:DIRECTION', 'TEAM_MEMBER:CARE'] })}`;
});
afterAll(async () => {
  await Promise.all([parties.close(), issuer.close()]);
});

const HEADERS = (): Record<string, string> => ({ authorization, 'x-role': 'TEAM_MEMBER', 'x-purpose': 'CARE' });

async function withGateway<T>(difference: Parameters<typeof startTestGateway>[2], use: (gateway: TestGateway) => Promise<T>): Promise<T> {
  const gateway = await startTestGateway([parties.teams, parties.schools], issuer, difference);
  try {
    return await use(gateway);
  } finally {
    await gateway.close();
  }
}

const FAMILY = { name: 'family f1', youths: ['y1', 'y2', 'y3'].map((id) => ({ name: `youth ${id}`, school: null })) };
const QUESTIONS = [
  {
    kind: 'query',
    faulty: 'schools',
    query: '{ school(brin: "12AB") { name } family(id: "f1") { name } }',
    data: { school: null, family: { name: 'family f1' } },
  },
  { kind: 'entity', faulty: 'schools', query: '{ family(id: "f1") { name youths { name school { name } } } }', data: { family: FAMILY } },
  { kind: 'mutation', faulty: 'local-teams', query: 'mutation { rename(id: "f1", name: "other") { name youths { name } } }', data: { rename: null } },
];
const FAULTS = MISBEHAVIOURS.flatMap((how) => QUESTIONS.map((question) => ({ how, ...question })));

test.each(FAULTS)('a party that $how costs its own fields only: $kind', async ({ how, faulty, query, data }) => {
  const misbehaving = await startMisbehavingParty(how);
  try {
    await withGateway({ elsewhere: { [faulty]: misbehaving.url }, environment: { DEADLINE_MS: String(DEADLINE_MS) } }, async (gateway) => {
      const answer = await ask(gateway.url, { query }, HEADERS());
      expect(answer.status).toBe(200);
      expect(answer.json.data).toEqual(data);
      expect(answer.json.errors).toEqual([
        { message: `${faulty} did not answer; what it adds is missing.`, extensions: { code: 'PARTY_UNAVAILABLE', party: faulty } },
      ]);
      expect(answer.json.extensions.sources).toContainEqual({ party: faulty, state: 'UNAVAILABLE', asOf: null });
      expect(answer.tookMs).toBeLessThan(DEADLINE_MS + MARGIN_MS);
      expect(gateway.log).toEqual([{ code: 'PARTY_UNAVAILABLE', trace: answer.json.extensions.trace, party: faulty, why: expect.any(String) }]);
      const said = answer.text + JSON.stringify(gateway.log);
      expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([]);
      expect(said).not.toContain('127.0.0.1');
    });
  } finally {
    await misbehaving.close();
  }
});

const RESULTS: [string, Record<string, unknown>][] = [
  ['a list where an object belongs', { data: { school: [] } }],
  ['an object where a list of entities belongs', { data: { _entities: {} } }],
  ['too few entities', { data: { _entities: [null] } }],
  ['a text where an object belongs', { data: { school: 'x', _entities: ['x', 'x', 'x'] } }],
  [
    'a list inside an entity where an object belongs',
    { data: { school: { name: [] }, _entities: [1, 2, 3].map(() => ({ __typename: 'Youth', school: [[]] })) } },
  ],
  ['nothing', {}],
  ['null', { data: null }],
  ['null with an error of its own', { data: null, errors: [{ message: 'bsn 999900006', extensions: { code: 'INTERNAL' } }] }],
  ['that it does not know us', { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }],
  ['that our document is wrong', { errors: [{ message: 'x', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }],
  ['errors that are no list', { data: {}, errors: 'x' }],
];
test.each(RESULTS)('a party that answers %s costs its own fields only', async (_name, result) => {
  const { createServer } = await import('node:http');
  const server = createServer(
    (request, response) => void request.resume().once('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result))),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  try {
    await withGateway({ elsewhere: { schools: `http://127.0.0.1:${port}/graphql` } }, async (gateway) => {
      const { json } = await ask(gateway.url, { query: '{ family(id: "f1") { name youths { name school { name } } } }' }, HEADERS());
      expect(json.data).toEqual({ family: FAMILY });
      expect(json.errors).toMatchObject([{ extensions: { code: 'PARTY_UNAVAILABLE', party: 'schools' } }]);
    });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

test('what a party is sent: the caller’s token, the trace, the chosen pair and a proof of exactly this, and nothing else of the client', async () => {
  await withGateway({}, async (gateway) => {
    parties.teams.received.length = 0;
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const foreign = {
      cookie: 'a=b',
      'x-user-id': 'admin',
      'x-party': 'schools',
      claims: '{}',
      'x-forwarded-for': '10.0.0.1',
      'x-proof': 'forged',
      'accept-language': 'nl',
    };
    await ask(gateway.url, { query: '{ family(id: "f1") { name } }', extensions: { jwt: 'x', signature: 'x' } }, { ...HEADERS(), traceparent, ...foreign });
    const { headers, body } = parties.teams.received[0] as Received;
    const { host: _host, connection: _connection, 'content-length': _length, ...sent } = headers;
    expect(sent).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      authorization,
      'x-role': 'TEAM_MEMBER',
      'x-purpose': 'CARE',
      traceparent: expect.stringMatching(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/),
      'x-proof': expect.any(String),
    });
    expect(Object.keys(JSON.parse(body.toString())).sort()).toEqual(['query', 'variables']);
    const proven = { party: 'local-teams', role: 'TEAM_MEMBER', purpose: 'CARE', traceparent: String(sent.traceparent), body };
    expect(checkProof(verifyingKeys(gateway.publicJwks), sent['x-proof'], proven, proofMemory(), Date.now())).toBe('OK');
    expect(checkProof(verifyingKeys(gateway.publicJwks), sent['x-proof'], { ...proven, party: 'schools' }, proofMemory(), Date.now())).toBe('BAD_SIGNATURE');
  });
});

test.each([undefined, 'nonsense', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, '00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01'])(
  'a trace is begun where the client’s is %p',
  async (traceparent) => {
    await withGateway({}, async (gateway) => {
      parties.teams.received.length = 0;
      const { json } = await ask(gateway.url, { query: '{ family(id: "f1") { name } }' }, { ...HEADERS(), ...(traceparent && { traceparent }) });
      expect(parties.teams.received[0]?.headers.traceparent).toMatch(new RegExp(`^00-${json.extensions.trace}-[0-9a-f]{16}-01$`));
      expect(json.extensions.trace).not.toMatch(/^0+$|0af765/i);
    });
  },
);

test('a party that takes over half of the deadline is SLOW, and its data is there', async () => {
  const slow = await startTestParty('slow', 'type Query { late: String }', {
    Query: { late: () => new Promise((resolve) => setTimeout(resolve, 300, 'but well')) },
  });
  const gateway = await startTestGateway([slow], issuer, { environment: { DEADLINE_MS: '500' } });
  try {
    const { json } = await ask(gateway.url, { query: '{ late }' }, HEADERS());
    expect(json).toMatchObject({ data: { late: 'but well' }, extensions: { sources: [{ party: 'slow', state: 'SLOW' }] } });
  } finally {
    await Promise.all([gateway.close(), slow.close()]);
  }
});

test('a party that hangs does not keep others waiting', async () => {
  const hanging = await startMisbehavingParty('hangs');
  try {
    await withGateway({ elsewhere: { schools: hanging.url }, environment: { DEADLINE_MS: '2000' } }, async (gateway) => {
      const twoSteps = '{ family(id: "f1") { youths { school { name } again: absence } } school(brin: "12AB") { name } }';
      let answered = 0;
      const stuck = Array.from({ length: 40 }, async () => {
        const answer = await ask(gateway.url, { query: twoSteps }, HEADERS());
        answered += 1;
        return answer;
      });
      await ask(gateway.url, { query: '{ family(id: "f1") { name } }' }, HEADERS());
      expect(answered).toBe(0);
      const answers = await Promise.all(stuck);
      expect(answers.filter(({ json }) => json.data.family.youths.length !== 3 || json.errors.length !== 1)).toEqual([]);
    });
  } finally {
    await hanging.close();
  }
});

test('a party that let an answer run out of time is not waited for again in that answer', async () => {
  const hanging = await startMisbehavingParty('hangs');
  const party = connectParty('hanging', hanging.url, { deadlineMs: 50, answerLimitBytes: 1_000, signingKey: undefined, now: Date.now });
  const inquiry = (): Inquiry => ({
    caller: undefined,
    authorization: undefined,
    trace: traceOf(undefined),
    signal: new AbortController().signal,
    sources: sourcesOf(50, Date.now, () => undefined),
    problems: [],
  });
  try {
    const one = inquiry();
    expect(await party.ask({ query: '{ a }' }, one)).toBeUndefined();
    expect(await party.ask({ query: '{ b }' }, one)).toBeUndefined();
    expect(hanging.requests()).toBe(1);
    await party.ask({ query: '{ a }' }, inquiry());
    expect(hanging.requests()).toBe(2);
  } finally {
    await Promise.all([party.close(), hanging.close()]);
  }
});

test('when the client goes away, the call to the party ends', async () => {
  const left = new Promise<void>((resolve) => {
    void startTestParty('waits', 'type Query { never: String }', { Query: { never: () => new Promise(() => undefined) } }).then(async (party) => {
      const { createServer } = await import('node:http');
      const watched = createServer((_request, response) => void response.once('close', resolve));
      await new Promise<void>((listening) => watched.listen(0, '127.0.0.1', listening));
      const { port } = watched.address() as { port: number };
      const gateway = await startTestGateway([party], issuer, {
        sdl: composed([{ ...party, url: `http://127.0.0.1:${port}/graphql` }]),
        environment: { DEADLINE_MS: '60000' },
      });
      const client = new AbortController();
      const asked = fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...HEADERS() },
        body: '{"query":"{ never }"}',
        signal: client.signal,
      }).catch(() => undefined);
      setTimeout(() => client.abort(), 200);
      await asked;
      await left;
      expect(gateway.log).toEqual([]);
      await Promise.all([gateway.close(), party.close(), new Promise((closed) => watched.close(closed))]);
    });
  });
  await left;
});

test('an answer is cut at the limit that is set', async () => {
  await withGateway({ environment: { ANSWER_LIMIT_BYTES: '1000' } }, async (gateway) => {
    const { json } = await ask(
      gateway.url,
      { query: '{ families(first: 50) { edges { node { name youths { id name } } } } school(brin: "12AB") { name } }' },
      HEADERS(),
    );
    expect(json.data).toEqual({ families: null, school: { name: 'school 12AB' } });
    expect(gateway.log).toMatchObject([{ party: 'local-teams', why: 'TOO_LARGE' }]);
  });
});

test('a party that comes back is heard without anything done at the gateway', async () => {
  const first = await startTestParty('comes', 'type Query { here: String }', { Query: { here: () => 'yes' } });
  const gateway = await startTestGateway([first], issuer);
  try {
    const here = async (): Promise<unknown> => (await ask(gateway.url, { query: '{ here }' }, HEADERS())).json.data.here;
    expect(await here()).toBe('yes');
    await first.close();
    expect(await here()).toBeNull();
    const { createServer } = await import('node:http');
    const again = createServer((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"here":"again"}}'));
    await new Promise<void>((resolve) => again.listen(Number(new URL(first.url).port), '127.0.0.1', resolve));
    expect(await here()).toBe('again');
    again.closeAllConnections();
    await new Promise((resolve) => again.close(resolve));
  } finally {
    await gateway.close();
  }
});
