import { createHash } from 'node:crypto';
import { decodeProtectedHeader, errors, jwtVerify, type ProtectedHeaderParameters } from 'jose';
import { holderOf, type TokenHolder } from './holder';
import { IdentityError } from './identity-error';
import { issuerKeys } from './issuer-keys';

/** Whose tokens count, and for whom they must be meant. */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer's keys are; the issuer followed by `/jwks` if left out. */
  readonly jwksUrl?: string;
  /** The clock, in ms since 1970. */
  readonly now?: () => number;
}

/** Reads the `authorization` header; throws an IdentityError if it holds no token that counts. */
export interface TokenReader {
  read(authorization: unknown): Promise<TokenHolder>;
}

const ALGORITHMS = ['EdDSA', 'ES256', 'PS256'];
const CLOCKS_DIFFER_S = 5;
const LONGEST_LIFE_S = 3_600;
const LONGEST_HEADER = 8_192;
const MOST_REMEMBERED = 10_000;
const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;
const KEYS_OF_THE_SENDER = ['jwk', 'jku', 'x5c', 'x5u'] as const;

/**
 * A reader of access tokens (JWT profile, RFC 9068: `typ: at+jwt`) signed with EdDSA, ES256 or PS256 by a key of the issuer
 * named by `kid`, for exactly one audience, living at most an hour; clocks may differ by 5 s. A token that held is remembered
 * by its digest until it expires or the issuer's keys change.
 */
export function tokenReader(rules: TokenRules): TokenReader {
  const now = rules.now ?? Date.now;
  const keys = issuerKeys(rules.jwksUrl ?? `${rules.issuer.replace(/\/$/, '')}/jwks`, now);
  const remembered = new Map<string, { holder: TokenHolder; until: number; edition: number }>();

  async function verified(token: string): Promise<{ holder: TokenHolder; until: number }> {
    const { payload } = await jwtVerify(token, keys.find, {
      algorithms: ALGORITHMS,
      issuer: rules.issuer,
      audience: rules.audience,
      typ: 'at+jwt',
      requiredClaims: ['sub', 'iat', 'exp'],
      maxTokenAge: LONGEST_LIFE_S,
      clockTolerance: CLOCKS_DIFFER_S,
      currentDate: new Date(now()),
    });
    const { aud, exp = 0, iat = 0 } = payload;
    if (Array.isArray(aud) && aud.length !== 1) throw refused('The token is meant for more than one audience.');
    if (exp - iat > LONGEST_LIFE_S) throw refused('The token lives longer than an hour.');
    return { holder: holderOf(payload), until: (exp + CLOCKS_DIFFER_S) * 1_000 };
  }

  return {
    async read(authorization) {
      const token = tokenOf(authorization);
      const kid = kidOf(token);
      await keys.refresh(kid);
      const digest = createHash('sha256').update(token).digest('base64url');
      const known = remembered.get(digest);
      if (known && known.edition === keys.edition() && now() < known.until) return known.holder;
      remembered.delete(digest);
      if (!keys.knows(kid)) throw refused('The token is signed with a key that the issuer does not have.');
      const edition = keys.edition();
      const fresh = await verified(token).catch((error: unknown) => {
        throw error instanceof IdentityError ? error : refused(reasonOf(error));
      });
      const [oldest] = remembered.keys();
      if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
      remembered.set(digest, { ...fresh, edition });
      return fresh.holder;
    },
  };
}

function tokenOf(authorization: unknown): string {
  if (authorization === undefined || authorization === '') throw refused('There is no token: send "authorization: Bearer <token>".');
  if (typeof authorization !== 'string' || authorization.length > LONGEST_HEADER) throw refused('The token is too large.');
  const token = BEARER.exec(authorization)?.[1];
  if (!token) throw refused('The authorization header is not "Bearer <token>".');
  return token;
}

function kidOf(token: string): string {
  let header: ProtectedHeaderParameters;
  try {
    header = decodeProtectedHeader(token);
  } catch {
    throw refused('The token is malformed.');
  }
  if (!ALGORITHMS.includes(String(header.alg))) throw refused('The token is not signed with EdDSA, ES256 or PS256.');
  if (KEYS_OF_THE_SENDER.some((name) => name in header)) throw refused('The token brings its own key.');
  if (typeof header.kid !== 'string' || header.kid === '') throw refused('The token does not name its key ("kid").');
  return header.kid;
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) return `The token's "${error.claim}" is not accepted.`;
  if (error instanceof errors.JWSSignatureVerificationFailed) return "The token's signature does not hold.";
  return 'The token is malformed.';
}

function refused(message: string): IdentityError {
  return new IdentityError('UNAUTHENTICATED', message);
}
