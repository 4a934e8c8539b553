import type { IncomingHttpHeaders } from 'node:http';
import type { Caller, Party } from '@ketengraaf/core';
import { checkProof, chooseGrant, PROOF_HEADER, proofMemory, type TokenReader, type VerifyingKeys } from '@ketengraaf/proof';

/** A request that may come in: who asks, on which journey. */
interface Admitted {
  readonly caller: Caller;
  /** The trace id of `traceparent`. */
  readonly trace: string;
}

/** Lets in only what the gateway signed for this party and body, on behalf of a token's holder; else undefined. */
export type Guard = (headers: IncomingHttpHeaders, body: Buffer) => Promise<Admitted | undefined>;

const header = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/** Makes a party's guard. */
export function guardOf(party: Party, keys: VerifyingKeys, tokens: TokenReader, now: () => number = Date.now): Guard {
  const memory = proofMemory();
  return async (headers, body) => {
    const role = header(headers['x-role']);
    const purpose = header(headers['x-purpose']);
    const traceparent = header(headers.traceparent);
    if (checkProof(keys, headers[PROOF_HEADER], { party, role, purpose, traceparent, body }, memory, now()) !== 'OK') return undefined;
    try {
      const holder = await tokens.read(headers.authorization);
      const caller = chooseGrant(holder, role || undefined, purpose || undefined);
      return { caller, trace: traceparent.split('-')[1] ?? '' };
    } catch {
      return undefined;
    }
  };
}
