import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkProof, proofMemory, verifyingKeys } from '@ketengraaf/proof';
import { startMisbehavingParty } from '../../../packages/testkit/src/misbehaving-party';
import { startCareParties } from '../../test/care-parties';
import { ask, startTestGateway, type TestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';
import { type Received, startTestParty } from '../../test/test-party';
import type { Inquiry } from '../inquiry';
import { traceOf } from '../trace';
import { connectParty } from './party';
import { sourcesOf } from './sources';

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

test('a trace is begun where the client has none that is valid', async () => {
  await withGateway({}, async (gateway) => {
    const zero = `00-${'0'.repeat(32)}-b7ad6b7169203331-01`;
    for (const traceparent of [undefined, 'nonsense', zero, '00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01']) {
      parties.teams.received.length = 0;
      const { json } = await ask(gateway.url, { query: '{ family(id: "f1") { name } }' }, { ...HEADERS(), ...(traceparent && { traceparent }) });
      expect(parties.teams.received[0]?.headers.traceparent).toMatch(new RegExp(`^00-${json.extensions.trace}-[0-9a-f]{16}-01$`));
      expect(json.extensions.trace).not.toMatch(/^0+$|0af765/i);
    }
  });
});

test('a party that takes over half of the deadline is SLOW, and its data is there', async () => {
  const slow = await startTestParty('slow', 'type Query { late: String }', {
    Query: { late: () => new Promise((resolve) => setTimeout(resolve, 1_600, 'but well')) },
  });
  const gateway = await startTestGateway([slow], issuer, { environment: { DEADLINE_MS: '3000' } });
  try {
    const { json } = await ask(gateway.url, { query: '{ late }' }, HEADERS());
    expect(json).toMatchObject({ data: { late: 'but well' }, extensions: { sources: [{ party: 'slow', state: 'SLOW' }] } });
  } finally {
    await Promise.all([gateway.close(), slow.close()]);
  }
});

test('a party that hangs on every connection does not keep others waiting', async () => {
  const hanging = await startMisbehavingParty('hangs');
  try {
    await withGateway({ elsewhere: { schools: hanging.url }, environment: { DEADLINE_MS: '60000' } }, async (gateway) => {
      const clients = new AbortController();
      const body = JSON.stringify({ query: '{ family(id: "f1") { youths { school { name } } } }' });
      const headers = { 'content-type': 'application/json', ...HEADERS() };
      const stuck = Array.from({ length: 40 }, () => fetch(gateway.url, { method: 'POST', headers, body, signal: clients.signal }));
      while (hanging.requests() < 32) await new Promise((resolve) => setTimeout(resolve, 10));
      expect((await ask(gateway.url, { query: '{ family(id: "f1") { name } }' }, HEADERS())).json.data).toEqual({ family: { name: 'family f1' } });
      clients.abort();
      expect((await Promise.allSettled(stuck)).filter(({ status }) => status === 'fulfilled')).toEqual([]);
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
    began: performance.now(),
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

test('a query after others has what they left of the deadline, most of it all the same, and an act the whole', async () => {
  const hanging = await startMisbehavingParty('hangs');
  const party = connectParty('hanging', hanging.url, { deadlineMs: 400, answerLimitBytes: 1_000, signingKey: undefined, now: Date.now });
  const ended: string[] = [];
  const call = async (name: string, query: string, cameBefore: number): Promise<void> => {
    const sources = sourcesOf(400, Date.now, () => undefined);
    const trace = traceOf(undefined);
    const began = performance.now() - cameBefore;
    await party.ask({ query }, { caller: undefined, authorization: undefined, trace, began, signal: new AbortController().signal, sources, problems: [] });
    ended.push(`${name}: ${sources.failure('hanging')}`);
  };
  const began = performance.now();
  try {
    await Promise.all([call('act', 'mutation { a }', 10_000), call('after another', '{ a }', 50), call('after many', '{ a }', 10_000)]);
    expect(ended).toEqual(['after many: DEADLINE', 'after another: DEADLINE', 'act: DEADLINE']);
    expect(performance.now() - began).toBeGreaterThan(399);
  } finally {
    await Promise.all([party.close(), hanging.close()]);
  }
});

test('when the client goes away, the call to the party ends, and that is no fault', async () => {
  let cut: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    cut = resolve;
  });
  const silent = createServer((_request, response) => void response.once('close', cut));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  try {
    const elsewhere = { schools: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/graphql` };
    await withGateway({ elsewhere, environment: { DEADLINE_MS: '60000' } }, async (gateway) => {
      const client = new AbortController();
      const body = JSON.stringify({ query: '{ school(brin: "12AB") { name } }' });
      const asked = fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json', ...HEADERS() }, body, signal: client.signal });
      silent.once('request', () => client.abort());
      await expect(asked).rejects.toThrow(/abort/);
      await ended;
      expect(gateway.log).toEqual([]);
    });
  } finally {
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
  }
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
    const again = createServer((_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"here":"again"}}'));
    await new Promise<void>((resolve) => again.listen(Number(new URL(first.url).port), '127.0.0.1', resolve));
    expect(await here()).toBe('again');
    again.closeAllConnections();
    await new Promise((resolve) => again.close(resolve));
  } finally {
    await gateway.close();
  }
});
