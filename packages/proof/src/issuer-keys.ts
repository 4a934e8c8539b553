import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** The issuer's public keys as last heard. */
export interface IssuerKeys {
  /** Makes sure the keys are young enough, and that `kid` was looked for if it is not among them; never throws. */
  refresh(kid: string): Promise<void>;
  /** Whether a key with this id is known. */
  knows(kid: string): boolean;
  /** A number that changes whenever the set of keys does: what was verified under another edition no longer counts. */
  edition(): number;
  /** Finds the key of a token; for jose. */
  readonly find: JWTVerifyGetKey;
}

const POLL_MS = 60_000;
const COOL_DOWN_MS = 10_000;
const COOL_DOWN_WITHOUT_KEYS_MS = 1_000;
const TIMEOUT_MS = 1_000;
const MOST_BYTES = 100_000;

/**
 * Reads a JWK Set (RFC 7517) over HTTP. Keys are looked up anew after a minute, and for an unknown key id; tries lie 10 s
 * apart at least (1 s as long as there are no keys at all), and callers share one. When the address does not answer, the keys known so far keep working.
 */
export function issuerKeys(address: string, now: () => number): IssuerKeys {
  let known: JSONWebKeySet = { keys: [] };
  let find: JWTVerifyGetKey = createLocalJWKSet(known);
  let edition = 0;
  let heardAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let trying: Promise<void> | undefined;

  const knows = (kid: string): boolean => known.keys.some((key) => key.kid === kid);
  const look = async (): Promise<void> => {
    triedAt = now();
    try {
      const heard = await fetchKeys(address);
      find = createLocalJWKSet(heard);
      heardAt = now();
      if (JSON.stringify(heard) !== JSON.stringify(known)) edition += 1;
      known = heard;
    } catch {
      // An issuer that is down must not lock out those whose key is known; the next try is due after the cool-down.
    }
  };

  return {
    async refresh(kid) {
      if (now() - heardAt < POLL_MS && knows(kid)) return;
      const coolDown = known.keys.length === 0 ? COOL_DOWN_WITHOUT_KEYS_MS : COOL_DOWN_MS;
      if (!trying && now() - triedAt < coolDown) return;
      trying ??= look().finally(() => {
        trying = undefined;
      });
      await trying;
    },
    knows,
    edition: () => edition,
    find: (header, token) => find(header, token),
  };
}

async function fetchKeys(address: string): Promise<JSONWebKeySet> {
  const response = await fetch(address, { redirect: 'error', headers: { accept: 'application/json' }, signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.status !== 200 || !response.body) throw new Error(`the issuer answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Error('the issuer answers more than a key set can be');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as JSONWebKeySet;
}
