import { PROOF_HEADER, type SigningKey, signProof } from '@ketengraaf/proof';
import { Pool } from 'undici';
import type { Inquiry } from '../inquiry';
import { type PartyAnswer, readAnswer } from './answer';
import { exchange } from './exchange';
import { PartyFailure } from './party-failure';
import { retryBudget } from './retry-budget';
import { sharedCalls } from './shared-calls';

/** A GraphQL request to one party. */
export interface PartyRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** One party as the gateway sees it: an address with connections of its own. */
export interface Party {
  readonly name: string;
  /** Asks it; gives nothing if it has no usable answer, which the inquiry's sources then say. Never throws. */
  ask(request: PartyRequest, inquiry: Inquiry): Promise<PartyAnswer | undefined>;
  /** Whether it says that it is ready, within half a second. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** What holds for calls to every party. */
export interface PartyBounds {
  /** How long a query may take since the client's came, and an act since it was sent. */
  readonly deadlineMs: number;
  readonly answerLimitBytes: number;
  /** The key that proves to a party that the gateway asks; none when the gateway runs open. */
  readonly signingKey: SigningKey | undefined;
  readonly now: () => number;
  /** Parties of whose answers clients may share one: none that keeps data about people, as it must see and log each who asks. */
  readonly sharedParties?: readonly string[];
}

const MUTATION = /^\s*mutation\b/;
const CONNECTIONS = 32;
const MOST_CALLS_UNDERWAY = 500;
const READY_WITHIN_MS = 500;
const LEAST_OF_DEADLINE = 0.75;

/** Opens connections to one party when they are needed. A party that hangs keeps only its own busy. */
export function connectParty(name: string, address: string, bounds: PartyBounds): Party {
  const url = new URL(address);
  const pool = new Pool(url.origin, { connections: CONNECTIONS, pipelining: 1, headersTimeout: 0, bodyTimeout: 0, connect: { timeout: bounds.deadlineMs } });
  const path = `${url.pathname}${url.search}`;
  const retries = retryBudget();
  const share = bounds.sharedParties?.includes(name) ? sharedCalls() : undefined;
  let underway = 0;

  async function answerOf(request: PartyRequest, inquiry: Inquiry): Promise<PartyAnswer> {
    if (underway >= MOST_CALLS_UNDERWAY) throw new PartyFailure('BUSY');
    underway += 1;
    try {
      return readAnswer(name, await textOf(request, inquiry));
    } finally {
      underway -= 1;
    }
  }

  async function textOf(request: PartyRequest, inquiry: Inquiry): Promise<string> {
    const text = JSON.stringify(request);
    const body = Buffer.from(text);
    if (MUTATION.test(request.query)) return once(body, inquiry, inquiry.signal, bounds.deadlineMs);
    if (!share) return twiceAtMost(body, inquiry, inquiry.signal);
    const { caller, authorization } = inquiry;
    const key = JSON.stringify([caller?.person, caller?.role, caller?.purpose, authorization, text]);
    return share(key, inquiry.signal, (signal) => twiceAtMost(body, inquiry, signal));
  }

  /** A connection that broke, such as one that the party closed while it was idle, says nothing about the party: its query is asked again. */
  async function twiceAtMost(body: Uint8Array, inquiry: Inquiry, signal: AbortSignal): Promise<string> {
    const began = performance.now();
    const deadlineMs = timeFor(inquiry, began);
    try {
      const text = await once(body, inquiry, signal, deadlineMs);
      retries.earn();
      return text;
    } catch (error) {
      const left = deadlineMs - (performance.now() - began);
      const isBroken = error instanceof PartyFailure && error.reason === 'UNREACHABLE';
      if (!isBroken || left < 1 || !retries.spend()) throw error;
      return once(body, inquiry, signal, left);
    }
  }

  /** What is left of the deadline since the question came, so that a call after others makes its answer no later; most of it all the same. */
  function timeFor({ began }: Inquiry, now: number): number {
    return Math.max(bounds.deadlineMs - (now - began), bounds.deadlineMs * LEAST_OF_DEADLINE);
  }

  function once(body: Uint8Array, inquiry: Inquiry, signal: AbortSignal, deadlineMs: number): Promise<string> {
    return exchange(pool, { path, headers: headersFor(name, body, inquiry, bounds), body }, { ...bounds, deadlineMs, signal });
  }

  return {
    name,
    async ask(request, inquiry) {
      // Who let one call of this answer run out of time is not waited for again.
      if (inquiry.sources.failure(name) === 'DEADLINE') return undefined;
      const began = performance.now();
      try {
        const answer = await answerOf(request, inquiry);
        inquiry.sources.answered(name, performance.now() - began);
        return answer;
      } catch (error) {
        inquiry.sources.failed(name, error instanceof PartyFailure ? error.reason : 'INTERNAL');
        return undefined;
      }
    },
    async ready() {
      try {
        const { statusCode, body } = await pool.request({ method: 'GET', path: '/health/ready', signal: AbortSignal.timeout(READY_WITHIN_MS) });
        await body.dump();
        return statusCode < 500;
      } catch {
        return false;
      }
    },
    close: () => pool.destroy(),
  };
}

function headersFor(party: string, body: Uint8Array, { caller, authorization, trace }: Inquiry, { signingKey, now }: PartyBounds): Record<string, string> {
  const role = caller?.role ?? '';
  const purpose = caller?.purpose ?? '';
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    traceparent: trace.parent,
    ...(authorization && { authorization }),
    ...(caller && { 'x-role': role, 'x-purpose': purpose }),
    ...(signingKey && { [PROOF_HEADER]: signProof(signingKey, { party, role, purpose, traceparent: trace.parent, body }, now()) }),
  };
}
