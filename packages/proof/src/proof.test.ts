import { mintKeyPair, signingKey, verifyingKeys } from './keys';
import { checkProof, type ProvenRequest, proofMemory, signProof } from './proof';
import { replayMemory } from './replay';

const NOW = Date.parse('2025-11-03T09:00:00Z');
const minted = mintKeyPair('gateway-1');
const key = signingKey(minted.privateJwk);
const keys = verifyingKeys(minted.publicJwks);
const request: ProvenRequest = {
  party: 'schools',
  role: 'CASE_DIRECTOR',
  purpose: 'DIRECTION',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  body: '{"query":"{ __typename }","variables":{"id":"1"}}',
};

test('a proof holds for what was signed, as text and as the bytes that arrive', () => {
  expect(checkProof(keys, signProof(key, request, NOW), request, proofMemory(), NOW)).toBe('OK');
  expect(checkProof(keys, signProof(key, request, NOW), { ...request, body: Buffer.from(String(request.body)) }, proofMemory(), NOW)).toBe('OK');
});

test.each<[string, Partial<ProvenRequest>]>([
  ['another party', { party: 'referrers' }],
  ['another role', { role: 'TEAM_LEAD' }],
  ['another purpose', { purpose: 'CARE' }],
  ['another traceparent', { traceparent: '00-0af7651916cd43dd8448eb211c80319d-b7ad6b7169203331-01' }],
  ['other variables', { body: String(request.body).replace('"1"', '"2"') }],
  ['an added extension', { body: String(request.body).replace(/}$/, ',"extensions":{}}') }],
  ['role and purpose that read the same together', { role: 'CASE_DIRECTOR\n"DIRECTION"', purpose: '' }],
])('a proof does not hold for %s', (_name, change) => {
  expect(checkProof(keys, signProof(key, request, NOW), { ...request, ...change }, proofMemory(), NOW)).toBe('BAD_SIGNATURE');
});

test.each([
  [-6_000, 'STALE'],
  [-4_000, 'OK'],
  [30_000, 'OK'],
  [30_001, 'STALE'],
])('%d ms after it was signed a proof is %s', (later, outcome) => {
  expect(checkProof(keys, signProof(key, request, NOW), request, proofMemory(), NOW + later)).toBe(outcome);
});

test.each([0, 1, 5_000, 29_999, 35_000])('a proof cannot be used again %d ms after its first use, wherever the memory’s turns fall', (later) => {
  for (let shift = 0; shift < 40_000; shift += 500) {
    const memory = proofMemory();
    const first = NOW + shift;
    const proof = signProof(key, request, first + 5_000);
    expect(checkProof(keys, proof, request, memory, first)).toBe('OK');
    expect(checkProof(keys, proof, request, memory, first + later)).toBe('REPLAYED');
  }
});

test.each([
  ['nothing', undefined, 'MISSING'],
  ['an empty header', '', 'MISSING'],
  ['a list', ['x'], 'MALFORMED'],
  ['words', 'let me in', 'MALFORMED'],
  ['one part too many', `${signProof(key, request, NOW)}.x`, 'MALFORMED'],
  ['another version', signProof(key, request, NOW).replace(/^1/, '2'), 'MALFORMED'],
  ['no signature', signProof(key, request, NOW).replace(/[^.]*$/, ''), 'MALFORMED'],
])('instead of a proof: %s', (_name, proof, outcome) => {
  expect(checkProof(keys, proof, request, proofMemory(), NOW)).toBe(outcome);
});

test('a key of somebody else opens nothing, under its own id or the gateway’s', () => {
  const foreign = mintKeyPair('schools-1').privateJwk;
  expect(checkProof(keys, signProof(signingKey(foreign), request, NOW), request, proofMemory(), NOW)).toBe('UNKNOWN_KEY');
  const posing = signingKey(foreign.replace('schools-1', 'gateway-1'));
  expect(checkProof(keys, signProof(posing, request, NOW), request, proofMemory(), NOW)).toBe('BAD_SIGNATURE');
});

test('during a rotation both keys hold', () => {
  const next = mintKeyPair('gateway-2');
  const both = verifyingKeys(JSON.stringify({ keys: [...JSON.parse(minted.publicJwks).keys, ...JSON.parse(next.publicJwks).keys] }));
  expect(checkProof(both, signProof(key, request, NOW), request, proofMemory(), NOW)).toBe('OK');
  expect(checkProof(both, signProof(signingKey(next.privateJwk), request, NOW), request, proofMemory(), NOW)).toBe('OK');
});

test('a full memory refuses, and forged proofs do not fill it', () => {
  const memory = replayMemory(35_000, 2);
  const forger = signingKey(mintKeyPair('x').privateJwk.replace('"x"}', '"gateway-1"}'));
  for (let index = 0; index < 10; index++) expect(checkProof(keys, signProof(forger, request, NOW), request, memory, NOW)).not.toBe('OK');
  const outcomes = [1, 2, 3].map(() => checkProof(keys, signProof(key, request, NOW), request, memory, NOW));
  expect(outcomes).toEqual(['OK', 'OK', 'MEMORY_FULL']);
});

test.each([
  ['no JSON', 'k', /must be JSON/],
  ['a public key', JSON.stringify(JSON.parse(minted.publicJwks).keys[0]), /no private part/],
  ['no kid', JSON.stringify({ ...JSON.parse(minted.privateJwk), kid: undefined }), /"kid"/],
  ['null', 'null', /must be one private/],
])('a signing key is not %s', (_name, text, message) => {
  expect(() => signingKey(text)).toThrow(message);
});

test.each([
  ['no keys', '{"keys":[]}', /JWK Set/],
  ['a private key', `{"keys":[${minted.privateJwk}]}`, /only the gateway/],
  ['one kid twice', `{"keys":[${minted.publicJwks.slice(9, -2)},${minted.publicJwks.slice(9, -2)}]}`, /of its own/],
  ['an RSA key', '{"keys":[{"kty":"RSA","kid":"a","n":"AQAB","e":"AQAB"}]}', /Ed25519/],
])('verifying keys are not %s', (_name, text, message) => {
  expect(() => verifyingKeys(text)).toThrow(message);
});
