import { createHmac, createPublicKey, randomUUID } from 'node:crypto';
import type { CryptoKey, JWK } from 'jose';
import { generateKeyPair } from 'jose';
import { type LocalIssuer, signed, startLocalIssuer } from '../test/local-issuer';
import { type TokenReader, tokenReader } from './token';

const PERSON = randomUUID();
const START = Date.parse('2025-11-03T09:00:00Z');
const SECOND = 1_000;

let issuer: LocalIssuer;
let keys: { eddsa: CryptoKey; es256: CryptoKey; ps256: CryptoKey; rs256: CryptoKey };
let clock = START;
let reader: TokenReader;

beforeAll(async () => {
  issuer = await startLocalIssuer();
  keys = {
    eddsa: await issuer.addKey('k1'),
    es256: await issuer.addKey('k2', 'ES256'),
    ps256: await issuer.addKey('k3', 'PS256'),
    rs256: await issuer.addKey('k4', 'RS256'),
  };
});
afterAll(() => issuer.close());
beforeEach(() => {
  clock = START;
  reader = readerNow();
});

function readerNow(): TokenReader {
  return tokenReader({ issuer: issuer.url, audience: 'ketengraaf', now: () => clock });
}

function claims(change: Record<string, unknown> = {}): Record<string, unknown> {
  const at = START / SECOND;
  const all = {
    iss: issuer.url,
    aud: 'ketengraaf',
    sub: PERSON,
    iat: at,
    exp: at + 600,
    party: 'local-teams',
    organisation: 'GM0935',
    grants: ['CASE_DIRECTOR:DIRECTION'],
  };
  return Object.fromEntries(Object.entries({ ...all, ...change }).filter(([, value]) => value !== undefined));
}

const HEADER = { alg: 'EdDSA', kid: 'k1', typ: 'at+jwt' };
const good = (change: Record<string, unknown> = {}): Promise<string> => signed(keys.eddsa, HEADER, claims(change));
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (alg: string): string => `${encoded({ ...HEADER, alg })}.${encoded(claims())}.`;

test('a token that counts gives its holder', async () => {
  expect(await reader.read(`Bearer ${await good()}`)).toEqual({
    person: PERSON,
    organisation: 'GM0935',
    party: 'local-teams',
    grants: [{ role: 'CASE_DIRECTOR', purpose: 'DIRECTION' }],
  });
});

const accepted: [string, () => Promise<string>][] = [
  ['signed with ES256', () => signed(keys.es256, { ...HEADER, alg: 'ES256', kid: 'k2' }, claims())],
  ['signed with PS256', () => signed(keys.ps256, { ...HEADER, alg: 'PS256', kid: 'k3' }, claims())],
  ['its one audience in a list', () => good({ aud: ['ketengraaf'] })],
  ['expired 3 s ago, as clocks may differ by 5 s', () => good({ iat: START / SECOND - 60, exp: START / SECOND - 3 })],
  ['with a pair of a later version beside a known one', () => good({ grants: ['CASE_DIRECTOR:DIRECTION', 'ASTRONAUT:CARE'] })],
  ['living exactly an hour', () => good({ exp: START / SECOND + 3_600 })],
];
test.each(accepted)('accepted: %s', async (_name, token) => {
  expect((await reader.read(`Bearer ${await token()}`)).grants).toEqual([{ role: 'CASE_DIRECTOR', purpose: 'DIRECTION' }]);
});

async function withPublicKeyAsSecret(): Promise<string> {
  const pem = createPublicKey({ key: issuer.publicKeys()[0] as JWK & { kty: string }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const text = `${encoded({ ...HEADER, alg: 'HS256' })}.${encoded(claims())}`;
  return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
}

async function withItsOwnKey(): Promise<string> {
  const mine = await generateKeyPair('EdDSA', { extractable: true });
  const { exportJWK } = await import('jose');
  return signed(mine.privateKey, { ...HEADER, jwk: await exportJWK(mine.publicKey) }, claims());
}

async function withChangedPayload(): Promise<string> {
  const [header, , signature] = (await good()).split('.');
  return `${header}.${encoded(claims({ organisation: 'GM0999' }))}.${signature}`;
}

const refused: [string, () => Promise<string> | string, RegExp][] = [
  ['alg none', () => unsigned('none'), /Bearer/],
  ['alg nOnE with some signature', () => `${unsigned('nOnE')}AAAA`, /not signed/],
  ['HS256 keyed with the public key', withPublicKeyAsSecret, /not signed/],
  ['RS256', () => signed(keys.rs256, { ...HEADER, alg: 'RS256', kid: 'k4' }, claims()), /not signed/],
  ['a key in its own header', withItsOwnKey, /own key/],
  ['a kid that is a path', () => signed(keys.eddsa, { ...HEADER, kid: '../../dev/null' }, claims()), /does not have/],
  ['a kid that is SQL', () => signed(keys.eddsa, { ...HEADER, kid: "k1' or '1'='1" }, claims()), /does not have/],
  ['no kid', () => signed(keys.eddsa, { alg: 'EdDSA', typ: 'at+jwt' }, claims()), /does not name its key/],
  ['the kid of another key', () => signed(keys.eddsa, { ...HEADER, kid: 'k2' }, claims()), /malformed|signature/],
  ['a foreign issuer', () => good({ iss: 'https://elsewhere.example' }), /"iss"/],
  ['a foreign audience', () => good({ aud: 'elsewhere' }), /"aud"/],
  ['two audiences', () => good({ aud: ['ketengraaf', 'elsewhere'] }), /audience/],
  ['no audience', () => good({ aud: undefined }), /"aud"/],
  ['expired 10 s ago', () => good({ iat: START / SECOND - 60, exp: START / SECOND - 10 }), /expired/],
  ['no expiry', () => good({ exp: undefined }), /"exp"/],
  ['no time of issue', () => good({ iat: undefined }), /"iat"/],
  ['nbf 60 s ahead', () => good({ nbf: START / SECOND + 60 }), /"nbf"/],
  ['iat 60 s ahead', () => good({ iat: START / SECOND + 60 }), /"iat"/],
  ['living longer than an hour', () => good({ exp: START / SECOND + 3_601 }), /longer than an hour/],
  ['an ID token (typ JWT)', () => signed(keys.eddsa, { ...HEADER, typ: 'JWT' }, claims()), /"typ"/],
  ['no typ', () => signed(keys.eddsa, { alg: 'EdDSA', kid: 'k1' }, claims()), /"typ"/],
  ['a changed payload', withChangedPayload, /signature/],
  ['its signature stripped', async () => (await good()).replace(/[^.]*$/, ''), /Bearer/],
  ['four segments', async () => `${await good()}.AAAA`, /Bearer/],
  ['200 KB', () => 'A'.repeat(200_000), /too large/],
  ['no subject', () => good({ sub: undefined }), /"sub"/],
  ['a subject that is no UUID', () => good({ sub: 'admin' }), /"sub"/],
  ['a party that does not exist', () => good({ party: 'hospitals' }), /"party"/],
  ['a party out of the object prototype', () => good({ party: '__proto__' }), /"party"/],
  ['no organisation', () => good({ organisation: undefined }), /"organisation"/],
  ['an organisation that is SQL', () => good({ organisation: "' or 1=1--" }), /"organisation"/],
  ['grants that are no list', () => good({ grants: 'CASE_DIRECTOR:DIRECTION' }), /"grants"/],
  ['a thousand grants', () => good({ grants: Array.from({ length: 1_000 }, (_, index) => `R${index}:P`) }), /"grants"|too large/],
];
test.each(refused)('refused: %s', async (_name, token, message) => {
  await expect(reader.read(`Bearer ${await token()}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401, message: expect.stringMatching(message) });
});

test.each([undefined, '', 'Basic YTpi', 'Bearer', 'bearer  a.b.c', ['Bearer a.b.c']])('refused: the header %p', async (header) => {
  await expect(reader.read(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('a token remembered is not accepted a moment longer than one read anew', async () => {
  const token = `Bearer ${await good()}`;
  await reader.read(token);
  clock = START + 604 * SECOND;
  await expect(reader.read(token)).resolves.toMatchObject({ person: PERSON });
  clock = START + 606 * SECOND;
  await expect(reader.read(token)).rejects.toMatchObject({ message: 'The token has expired.' });
});

describe('the issuer’s keys', () => {
  test('are asked for once by many readers at a time, and not again for tokens that follow', async () => {
    const before = issuer.asked();
    const tokens = await Promise.all(Array.from({ length: 50 }, () => good({ jti: randomUUID() })));
    await Promise.all(tokens.map((token) => reader.read(`Bearer ${token}`)));
    expect(issuer.asked() - before).toBe(1);
  });

  test('with an unknown kid a thousand tokens ask once per cool-down', async () => {
    await reader.read(`Bearer ${await good()}`);
    const before = issuer.asked();
    const foreign = await signed(keys.eddsa, { ...HEADER, kid: 'unknown' }, claims());
    const ask = (): Promise<unknown> => Promise.allSettled(Array.from({ length: 500 }, () => reader.read(`Bearer ${foreign}`)));
    clock += 11 * SECOND;
    await ask();
    await ask();
    expect(issuer.asked() - before).toBe(1);
    clock += 11 * SECOND;
    await ask();
    expect(issuer.asked() - before).toBe(2);
  });

  test('a new key is found without a restart', async () => {
    await reader.read(`Bearer ${await good()}`);
    const key = await issuer.addKey('k-new');
    clock += 11 * SECOND;
    await expect(reader.read(`Bearer ${await signed(key, { ...HEADER, kid: 'k-new' }, claims())}`)).resolves.toMatchObject({ person: PERSON });
    issuer.withdrawKey('k-new');
  });

  test('a key that was rotated out counts no longer after the poll period, also for a token read before', async () => {
    const key = await issuer.addKey('k-old');
    const token = `Bearer ${await signed(key, { ...HEADER, kid: 'k-old' }, claims())}`;
    await reader.read(token);
    issuer.withdrawKey('k-old');
    clock += 61 * SECOND;
    await expect(reader.read(token)).rejects.toMatchObject({ message: expect.stringMatching(/does not have/) });
  });

  test('keep working while the issuer is down, unknown ones do not', async () => {
    await reader.read(`Bearer ${await good()}`);
    issuer.breakDown(true);
    try {
      clock += 300 * SECOND;
      await expect(reader.read(`Bearer ${await good({ jti: 'another' })}`)).resolves.toMatchObject({ person: PERSON });
      await expect(reader.read(`Bearer ${await signed(keys.eddsa, { ...HEADER, kid: 'k9' }, claims())}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    } finally {
      issuer.breakDown(false);
    }
  });

  test('an issuer that comes up later is found', async () => {
    issuer.breakDown(true);
    const token = `Bearer ${await good()}`;
    await expect(reader.read(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    issuer.breakDown(false);
    clock += 2 * SECOND;
    await expect(reader.read(token)).resolves.toMatchObject({ person: PERSON });
  });
});

describe('a citizen, who has no organisation but the person', () => {
  const grantsOf = async (organisation: string, grants: string[]) => {
    const { grants: read } = await reader.read(`Bearer ${await good({ organisation, grants })}`);
    return read.map(({ role, purpose }) => `${role}:${purpose}`);
  };
  const all = ['CUSTODIAL_PARENT:OWN_DATA', 'YOUTH:OWN_DATA', 'CUSTODIAL_PARENT:CARE', 'CASE_DIRECTOR:DIRECTION', 'CASE_DIRECTOR:OWN_DATA'];

  test('asks for own data in a role of citizens, and in no other', async () => {
    expect(await grantsOf(PERSON, all)).toEqual(['CUSTODIAL_PARENT:OWN_DATA', 'YOUTH:OWN_DATA']);
  });

  test('is not at work: for an employer nobody is a parent', async () => {
    expect(await grantsOf('GM0935', all)).toEqual(['CASE_DIRECTOR:DIRECTION']);
  });
});
