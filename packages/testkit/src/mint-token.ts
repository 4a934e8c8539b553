import { type SigningKey, signingKey } from '@ketengraaf/proof';
import { AUDIENCE, castOf, issuerUrl, type TokenSubject } from '@ketengraaf/stack';
import { SignJWT } from 'jose';
import type { StackHandle } from './test-stack';

/** What is different from a token as the issuer gives it; claims and header fields of undefined are left out. */
export interface TokenChange {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** When it was issued, in s since 1970; now if left out. */
  readonly issuedAt?: number;
  readonly lifeS?: number;
  /** Another key than the issuer's. */
  readonly key?: SigningKey;
}

const LIFE_S = 600;

/** Signs a token by hand for a persona of the stack's region, or anybody else, changed as wished. */
export async function mintToken({ settings, ports }: StackHandle, who: string | TokenSubject, change: TokenChange = {}): Promise<string> {
  const { person, party, organisation, grants } = typeof who === 'string' ? personaOf(settings.region, settings.today, who) : who;
  const key = change.key ?? signingKey(settings.issuer.privateJwk);
  const issuedAt = change.issuedAt ?? Math.floor(Date.now() / 1_000);
  const claims = {
    iss: issuerUrl(ports),
    aud: AUDIENCE,
    sub: person,
    party,
    organisation,
    grants: grants.map(({ role, purpose }) => `${role}:${purpose}`),
    iat: issuedAt,
    exp: issuedAt + (change.lifeS ?? LIFE_S),
    ...change.claims,
  };
  const present = (all: object): Record<string, unknown> => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new SignJWT(present(claims)).setProtectedHeader({ alg: 'EdDSA', ...present({ typ: 'at+jwt', kid: key.kid, ...change.header }) }).sign(key.key);
}

function personaOf(...[region, today, name]: [...Parameters<typeof castOf>, string]): TokenSubject {
  const persona = castOf(region, today).personas.find((one) => one.name === name);
  if (!persona) throw new Error(`There is no persona "${name}" in ${region}.`);
  return persona;
}
