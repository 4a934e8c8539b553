import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '@ketengraaf/core';
import { chooseGrant, IdentityError, type TokenRules, tokenReader } from '@ketengraaf/proof';
import { Refusal } from '../refusal';

/** Says who asks, in which role and for which purpose; throws a Refusal (401 or 403) if that is nobody who may ask. */
export type Identify = (headers: IncomingHttpHeaders) => Promise<Caller | undefined>;

/** Reads the caller from the bearer token, `x-role` and `x-purpose`; whatever else a client says about itself counts for nothing. */
export function identifyByToken(rules: TokenRules): Identify {
  const tokens = tokenReader(rules);
  return async (headers) => {
    try {
      return chooseGrant(await tokens.read(headers.authorization), headers['x-role'], headers['x-purpose']);
    } catch (error) {
      if (!(error instanceof IdentityError)) throw error;
      const { status, code, message } = error;
      throw new Refusal('request', status, [{ code, message }], status === 401 ? { 'www-authenticate': 'Bearer' } : {});
    }
  };
}

/** Lets everybody in, as nobody: for trying out a supergraph, never in production. */
export const identifyNobody: Identify = async () => undefined;
