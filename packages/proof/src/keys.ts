import { createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';

/** The one private key a gateway signs with. */
export interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
}

/** The public keys a party accepts, by key id; two during a rotation. */
export type VerifyingKeys = ReadonlyMap<string, KeyObject>;

const KEY_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Reads the gateway's private key (an Ed25519 JWK, RFC 8037, with a `kid`); throws an Error that says what was expected. */
export function signingKey(text: string): SigningKey {
  const jwk = ed25519(parsed(text), 'must be one private Ed25519 JWK with a "kid"');
  if (typeof jwk.d !== 'string') throw new Error('must be one private Ed25519 JWK with a "kid": this one has no private part');
  return { kid: jwk.kid, key: createPrivateKey({ key: jwk, format: 'jwk' }) };
}

/** Reads the public keys of the gateways (a JWK Set, RFC 7517); throws an Error that says what was expected, also if a private key is among them. */
export function verifyingKeys(text: string): VerifyingKeys {
  const expected = 'must be a JWK Set of public Ed25519 keys, each with a "kid" of its own';
  const set = parsed(text) as { keys?: unknown } | null;
  if (!Array.isArray(set?.keys) || set.keys.length === 0) throw new Error(expected);
  const keys = new Map<string, KeyObject>();
  for (const entry of set.keys) {
    const jwk = ed25519(entry, expected);
    if (jwk.d !== undefined) throw new Error('holds a private key, which only the gateway may have');
    if (keys.has(jwk.kid)) throw new Error(expected);
    keys.set(jwk.kid, createPublicKey({ key: jwk, format: 'jwk' }));
  }
  return keys;
}

/** Makes a new key pair in the forms the environment variables take: a private JWK and a JWK Set with its public half. */
export function mintKeyPair(kid: string): { readonly privateJwk: string; readonly publicJwks: string } {
  if (!KEY_ID.test(kid)) throw new Error(`A key id has 1 to 64 letters, digits, - or _, unlike "${kid}".`);
  // as bytes: Node 20 exports a fresh key object as JWK under a lock that a garbage collection in the same instant waits for, for ever
  const pair = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const halfOf = (der: Buffer): string => der.subarray(-ED25519_BYTES).toString('base64url');
  const open = { kty: 'OKP', crv: 'Ed25519', x: halfOf(pair.publicKey), kid };
  return { privateJwk: JSON.stringify({ ...open, d: halfOf(pair.privateKey) }), publicJwks: JSON.stringify({ keys: [open] }) };
}

/** Both halves of such a key are this long, and stand last in their encodings (RFC 8410). */
const ED25519_BYTES = 32;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('must be JSON');
  }
}

function ed25519(value: unknown, expected: string): JsonWebKey & { kid: string } {
  const jwk = value as (JsonWebKey & { kid?: unknown }) | null;
  if (jwk?.kty !== 'OKP' || jwk.crv !== 'Ed25519' || typeof jwk.kid !== 'string' || !KEY_ID.test(jwk.kid)) throw new Error(expected);
  return { ...jwk, kid: jwk.kid };
}
