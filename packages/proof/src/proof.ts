import { createHash, randomUUID, sign, verify } from 'node:crypto';
import { isUuid } from '@ketengraaf/core';
import type { SigningKey, VerifyingKeys } from './keys';
import { type ReplayMemory, replayMemory } from './replay';

/** The header that carries a proof from the gateway to a party. */
export const PROOF_HEADER = 'x-proof';

/** What a proof covers: one request to one party, on behalf of a caller in one role and for one purpose. */
export interface ProvenRequest {
  /** The party that is asked. */
  readonly party: string;
  /** The value of `x-role`; empty if the header is not sent. */
  readonly role: string;
  /** The value of `x-purpose`; empty if the header is not sent. */
  readonly purpose: string;
  /** The value of `traceparent` (W3C Trace Context). */
  readonly traceparent: string;
  /** The whole body, byte for byte. */
  readonly body: string | Uint8Array;
}

/** `OK`, or why a party does not believe that the gateway asks this; every one but `OK` is answered with 401. */
export type ProofOutcome = 'OK' | 'MISSING' | 'MALFORMED' | 'UNKNOWN_KEY' | 'STALE' | 'BAD_SIGNATURE' | 'REPLAYED' | 'MEMORY_FULL';

const VERSION = 'ketengraaf-proof-1';
const VALID_MS = 30_000;
const CLOCKS_DIFFER_MS = 5_000;
const FORM = /^1\.([A-Za-z0-9_-]{1,64})\.([0-9a-f-]{36})\.(\d{13})\.([A-Za-z0-9_-]{86})$/;

/** Signs one request to one party at `now` (ms since 1970): the value of the `x-proof` header, good for 30 s and for one use. */
export function signProof(key: SigningKey, request: ProvenRequest, now: number): string {
  const id = randomUUID();
  const time = String(now);
  const signature = sign(null, signedText(key.kid, id, time, request), key.key).toString('base64url');
  return ['1', key.kid, id, time, signature].join('.');
}

/** Whether a proof (the `x-proof` header as received) holds for the request as received at `now` (ms since 1970). */
export function checkProof(keys: VerifyingKeys, proof: unknown, request: ProvenRequest, memory: ReplayMemory, now: number): ProofOutcome {
  if (proof === undefined || proof === '') return 'MISSING';
  const [, kid = '', id = '', time = '', signature = ''] = (typeof proof === 'string' && FORM.exec(proof)) || [];
  if (!isUuid(id)) return 'MALFORMED';
  const key = keys.get(kid);
  if (!key) return 'UNKNOWN_KEY';
  const age = now - Number(time);
  if (age > VALID_MS || age < -CLOCKS_DIFFER_MS) return 'STALE';
  if (!verify(null, signedText(kid, id, time, request), key, Buffer.from(signature, 'base64url'))) return 'BAD_SIGNATURE';
  // Only now: nobody without the gateway's key can fill the memory.
  const sighting = memory.see(id, now);
  if (sighting === 'FULL') return 'MEMORY_FULL';
  return sighting === 'FIRST' ? 'OK' : 'REPLAYED';
}

/** The memory a party keeps of proofs it has seen, one per process: as long as a proof can hold, however the clocks differ. */
export function proofMemory(): ReplayMemory {
  return replayMemory(VALID_MS + CLOCKS_DIFFER_MS);
}

function signedText(kid: string, id: string, time: string, { party, role, purpose, traceparent, body }: ProvenRequest): Buffer {
  const digest = createHash('sha256').update(body).digest('base64url');
  // JSON keeps the fields apart whatever they hold: a line break in one cannot pass for the next.
  return Buffer.from([VERSION, ...[kid, id, time, party, traceparent, role, purpose, digest].map((field) => JSON.stringify(field))].join('\n'));
}
