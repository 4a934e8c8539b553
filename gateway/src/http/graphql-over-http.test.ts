import { type Audit, serverAudits } from 'graphql-http';
import { startCareParties } from '../../test/care-parties';
import { startTestGateway, type TestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';

let parties: Awaited<ReturnType<typeof startCareParties>>;
let issuer: TestIssuer;
let gateway: TestGateway;
let authorization: string;

beforeAll(async () => {
  [parties, issuer] = await Promise.all([startCareParties(), startTestIssuer()]);
  gateway = await startTestGateway([parties.teams, parties.schools], issuer, { environment: { NODE_ENV: 'development' } });
  authorization = `Bearer ${await issuer.token()}`;
});
afterAll(async () => {
  await Promise.all([gateway.close(), parties.close(), issuer.close()]);
});

/** Optional, and forbidden by the protection against requests forged across sites: a GET that any page can have a browser send. */
const FORGED: readonly string[] = ['5A70', 'D6D5', '6A70'];
const AUDITS = serverAudits({ url: () => gateway.url, fetchFn: fetchWith({}) });

function fetchWith(headers: Record<string, string>): typeof fetch {
  return (address, init) => fetch(address, { ...init, headers: { ...init?.headers, ...headers, authorization } });
}

function named(audits: readonly Audit[]): [string, Audit][] {
  return audits.map((audit) => [`${audit.id} ${audit.name}`, audit]);
}

test('all of the specification is audited, and only what may be left out is', () => {
  expect(AUDITS).toHaveLength(61);
  expect(AUDITS.filter(({ id }) => FORGED.includes(id)).map(({ name }) => name.split(' ')[0])).toEqual(['MAY', 'MAY', 'MAY']);
});

test.each(named(AUDITS.filter(({ id }) => !FORGED.includes(id))))('%s', async (_name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' });
});

test.each(named(AUDITS.filter(({ id }) => FORGED.includes(id))))('refused, as it can be forged: %s', async (_name, audit) => {
  const { status, ...result } = await audit.fn();
  expect([status, 'response' in result && result.response.status]).toEqual(['notice', 400]);
});

const PREFLIGHTED = serverAudits({ url: () => gateway.url, fetchFn: fetchWith({ 'apollo-require-preflight': 'yes' }) });

test.each(named(PREFLIGHTED.filter(({ id }) => FORGED.includes(id))))('with a header that no page can forge: %s', async (_name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' });
});
