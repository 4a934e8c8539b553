import { uuidOf } from '@ketengraaf/core';
import { mintKeyPair, tokenReader } from '@ketengraaf/proof';
import type { FastifyInstance } from 'fastify';
import type { Cast } from './cast';
import { issuerServer } from './issuer-server';
import { issuerSettings } from './issuer-settings';

const cast: Cast = {
  region: 'zuid-limburg',
  personas: [
    {
      name: 'regisseur',
      description: 'Directs.',
      person: uuidOf('r'),
      organisation: uuidOf('team'),
      party: 'local-teams',
      grants: [
        { role: 'CASE_DIRECTOR', purpose: 'DIRECTION' },
        { role: 'TEAM_MEMBER', purpose: 'CARE' },
      ],
    },
    {
      name: 'school-coordinator',
      description: 'Checks.',
      person: uuidOf('s'),
      organisation: '12AB',
      party: 'schools',
      grants: [{ role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION' }],
    },
  ],
  variables: { familyId: uuidOf('family') },
};
const environment = {
  PORT: '0',
  ISSUER: 'http://127.0.0.1:4006',
  AUDIENCE: 'ketengraaf',
  SIGNING_KEY: mintKeyPair('issuer-1').privateJwk,
  REGION: 'zuid-limburg',
  TODAY: '2026-03-02',
};

let app: FastifyInstance;
let base: string;

beforeAll(async () => {
  app = issuerServer(issuerSettings(environment), cast);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => app.close());

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${base}/token`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });

test('a persona’s token is one that the parties accept, with all its pairs of role and purpose', async () => {
  const { access_token: token, expires_in: life } = (await (await post({ persona: 'regisseur' })).json()) as { access_token: string; expires_in: number };
  const reader = tokenReader({ issuer: environment.ISSUER, audience: 'ketengraaf', jwksUrl: `${base}/jwks` });
  expect(await reader.read(`Bearer ${token}`)).toEqual({
    person: uuidOf('r'),
    organisation: uuidOf('team'),
    party: 'local-teams',
    grants: [
      { role: 'CASE_DIRECTOR', purpose: 'DIRECTION' },
      { role: 'TEAM_MEMBER', purpose: 'CARE' },
    ],
  });
  expect(life).toBeLessThanOrEqual(3_600);
});

test('an unknown persona gets the list of those there are', async () => {
  const response = await post({ persona: 'mayor' });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    error: 'There is no persona "mayor"; there are regisseur, school-coordinator.',
    personas: ['regisseur', 'school-coordinator'],
  });
});

test.each<[string, unknown]>([
  ['nothing', {}],
  ['a number', { persona: 7 }],
  ['null', null],
  ['a list', ['regisseur']],
])('a request with %s for a persona is refused', async (_what, body) => {
  expect((await post(body)).status).toBe(400);
});

test('the private key is not among what is published', async () => {
  const { keys } = (await (await fetch(`${base}/jwks`)).json()) as { keys: Record<string, string>[] };
  expect(keys).toEqual([{ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: 'issuer-1', alg: 'EdDSA', use: 'sig' }]);
});

test('the configuration leads to the keys and names the issuer of the tokens', async () => {
  expect(await (await fetch(`${base}/.well-known/openid-configuration`)).json()).toMatchObject({
    issuer: environment.ISSUER,
    jwks_uri: `${environment.ISSUER}/jwks`,
  });
});

test('a page elsewhere that was pointed at this machine gets nothing', async () => {
  const response = await app.inject({ method: 'POST', url: '/token', headers: { host: 'evil.example' }, payload: { persona: 'regisseur' } });
  expect(response.statusCode).toBe(403);
  expect(response.body).not.toContain('access_token');
});

test('it does not start in production', () => {
  expect(() => issuerSettings({ ...environment, NODE_ENV: 'production' })).toThrow('use a real OIDC issuer there');
});

test('it refuses a region it does not have', () => {
  expect(() => issuerSettings({ ...environment, REGION: 'atlantis' })).toThrow('REGION must be one of gelderland');
});

test('it refuses a day that does not exist', () => {
  expect(() => issuerSettings({ ...environment, TODAY: '2026-02-30' })).toThrow('TODAY must be a day');
});
