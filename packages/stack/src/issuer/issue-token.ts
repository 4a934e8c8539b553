import type { Grant, Party } from '@ketengraaf/core';
import type { SigningKey } from '@ketengraaf/proof';
import { SignJWT } from 'jose';

/** How long a token lives, in seconds; parties refuse one that lives longer than an hour. */
export const TOKEN_LIFE_S = 3_600;

/** Who a token is for and what it allows. */
export interface TokenSubject {
  readonly person: string;
  readonly organisation: string;
  readonly party: Party;
  readonly grants: readonly Grant[];
}

/** Signs an access token (JWT profile, RFC 9068) from `now` (ms since 1970) on. */
export function issueToken(
  { issuer, audience, key }: { readonly issuer: string; readonly audience: string; readonly key: SigningKey },
  subject: TokenSubject,
  now: number,
): Promise<string> {
  const at = Math.floor(now / 1_000);
  const { party, organisation, grants } = subject;
  return new SignJWT({ party, organisation, grants: grants.map(({ role, purpose }) => `${role}:${purpose}`) })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: key.kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject.person)
    .setIssuedAt(at)
    .setExpirationTime(at + TOKEN_LIFE_S)
    .sign(key.key);
}
