import { mintKeyPair } from '@ketengraaf/proof';
import { readFlags } from './flags';
import { gatewaySettings } from './settings';

const KEY = mintKeyPair('k').privateJwk;
const COMPLETE = { SUPERGRAPH: 'supergraph.graphql', ISSUER: 'http://127.0.0.1:4006', AUDIENCE: 'ketengraaf', GATEWAY_KEY: KEY };
const CLOSED = { open: false };

test('what is left out has a default', () => {
  expect(gatewaySettings(COMPLETE, CLOSED)).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    tokens: { issuer: 'http://127.0.0.1:4006', audience: 'ketengraaf', jwksUrl: undefined },
    signingKey: { kid: 'k' },
    deadlineMs: 1_500,
    answerLimitBytes: 2_000_000,
    corsOrigins: [],
    limits: { depth: 20, aliases: 30, tokens: 1_000, cost: 50_000 },
    production: false,
  });
  expect(gatewaySettings({ ...COMPLETE, NODE_ENV: 'production' }, CLOSED)).toMatchObject({ production: true, limits: { depth: 12 } });
});

test('what is set is read, and flags go before', () => {
  const told = {
    ...COMPLETE,
    PORT: '4100',
    PARTY_URLS: 'local-teams=http://a:1/graphql,schools=http://b:2/x?y=z',
    CORS_ORIGINS: 'https://a.example, http://localhost:3000',
    MAX_COST: '7',
  };
  const settings = gatewaySettings(told, { open: false, port: '4200', supergraph: 'other.graphql' });
  expect(settings).toMatchObject({ port: 4200, supergraph: 'other.graphql', corsOrigins: ['https://a.example', 'http://localhost:3000'], limits: { cost: 7 } });
  expect([...settings.partyUrls]).toEqual([
    ['local-teams', 'http://a:1/graphql'],
    ['schools', 'http://b:2/x?y=z'],
  ]);
});

test('settings cannot be changed', () => {
  const settings = gatewaySettings(COMPLETE, CLOSED);
  expect([Object.isFrozen(settings), Object.isFrozen(settings.limits)]).toEqual([true, true]);
});

test('everything that is missing is named at once', () => {
  expect(() => gatewaySettings({}, CLOSED)).toThrow(
    /^The gateway cannot start: SUPERGRAPH is missing; ISSUER is missing; AUDIENCE is missing; GATEWAY_KEY is missing\./,
  );
});

test.each([
  [{ PORT: '70000' }, /PORT must be a port/],
  [{ DEADLINE_MS: '0' }, /DEADLINE_MS must be a whole number/],
  [{ GATEWAY_KEY: 'secret' }, /GATEWAY_KEY must be JSON/],
  [{ ISSUER: 'issuer' }, /ISSUER must be an absolute address/],
  [{ PARTY_URLS: 'schools' }, /PARTY_URLS must be "name=/],
  [{ PARTY_URLS: 'schools=file:///etc/passwd' }, /PARTY_URLS must be "name=/],
  [{ CORS_ORIGINS: '*' }, /CORS_ORIGINS must be origins/],
  [{ CORS_ORIGINS: 'https://a.example/' }, /CORS_ORIGINS must be origins/],
  [{ NODE_ENV: 'prod' }, /NODE_ENV must be one of/],
  [{ PROTECTION: 'filter', ENGINE: 'stock' }, /PROTECTION=filter and OVERRIDE_LABELS need ENGINE=compiled/],
  [{ OVERRIDE_LABELS: 'moved', ENGINE: 'stock' }, /need ENGINE=compiled/],
])('%j is refused', (wrong, message) => {
  expect(() => gatewaySettings({ ...COMPLETE, ...wrong }, CLOSED)).toThrow(message);
});

test('open: no tokens, no proofs, no cost limit, and never in production', () => {
  const settings = gatewaySettings({ ...COMPLETE, MAX_COST: '5' }, { open: true });
  expect(settings).toMatchObject({ tokens: undefined, signingKey: undefined, limits: { cost: Number.POSITIVE_INFINITY } });
  expect(gatewaySettings({ SUPERGRAPH: 'x' }, { open: true }).tokens).toBeUndefined();
  expect(() => gatewaySettings({ ...COMPLETE, NODE_ENV: 'production' }, { open: true })).toThrow(/--open lets everybody in and is not for NODE_ENV production/);
});

test('flags', () => {
  expect(readFlags(['--supergraph', 'a.graphql', '--port', '4001', '--open'])).toEqual({ supergraph: 'a.graphql', port: '4001', open: true });
  expect(readFlags([])).toEqual({ open: false });
});

test.each([[['--prot', '4001']], [['a.graphql']], [['--port']], [['--open=yes']]])('flags %j are refused in one sentence that names what is known', (args) => {
  expect(() => readFlags(args)).toThrow(/^[^\n]+\. The gateway knows --supergraph FILE, --port N and --open\.$/);
});
