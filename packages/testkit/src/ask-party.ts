import { randomBytes } from 'node:crypto';
import type { Party } from '@ketengraaf/core';
import { PROOF_HEADER, type ProvenRequest, type SigningKey, signingKey, signProof } from '@ketengraaf/proof';
import type { Answer } from '@ketengraaf/stack';
import type { StackHandle } from './test-stack';

/** A request straight to a party, as the gateway makes them, and what is to be wrong with it. */
export interface PartyAsking {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** A bearer token; none is sent if left out. */
  readonly token?: string;
  readonly role?: string;
  readonly purpose?: string;
  /** Another key than the gateway's. */
  readonly key?: SigningKey;
  /** What is signed in the place of what is sent. */
  readonly signed?: Partial<ProvenRequest>;
  /** A proof to send as it is, or null for none. */
  readonly proof?: string | null;
  /** When it is signed, in ms since 1970. */
  readonly at?: number;
}

/** What a party answered, and the proof it was asked with. */
export interface PartyReply {
  readonly status: number;
  readonly body: Answer;
  readonly proof: string | null;
}

/** Asks a party directly with the gateway's signed proof. */
export async function askParty({ settings, ports }: StackHandle, party: Party, asking: PartyAsking): Promise<PartyReply> {
  const { query, variables, token, role = '', purpose = '' } = asking;
  const body = JSON.stringify({ query, variables });
  const traceparent = `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
  const key = asking.key ?? signingKey(settings.gateway.privateJwk);
  const proof =
    asking.proof === undefined ? signProof(key, { party, role, purpose, traceparent, body, ...asking.signed }, asking.at ?? Date.now()) : asking.proof;
  const response = await fetch(`http://127.0.0.1:${ports.parties[party]}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      traceparent,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(role !== '' && { 'x-role': role }),
      ...(purpose !== '' && { 'x-purpose': purpose }),
      ...(proof !== null && { [PROOF_HEADER]: proof }),
    },
    body,
  });
  return { status: response.status, body: (await response.json()) as Answer, proof };
}
