import type { Party } from '@ketengraaf/core';
import type { ProvenRequest, SigningKey } from '@ketengraaf/proof';
import type { Scene } from './scene';

/** Whom an attack is tried on: the gateway, or a party behind it. */
export type Target = 'gateway' | Party;

/** What is sent; what is left out is as an honest client, or the gateway, would send it. */
export interface Sending {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Further members of the body. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** The whole body, in the place of the above. */
  readonly body?: string | Uint8Array;
  readonly method?: string;
  /** What follows the path, such as `?query=..`. */
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A bearer token in the place of the case director's; none with null. */
  readonly token?: string | null;
  readonly role?: string;
  readonly purpose?: string;
  /** What is wrong with the gateway's proof at a party; none with null. */
  readonly proof?: null | { readonly key?: SigningKey; readonly signed?: Partial<ProvenRequest>; readonly at?: number; readonly again?: true };
}

/**
 * What has to come back: a refusal without data, with one of these statuses; or the very bytes that are answered about what does not
 * exist, but for the trace; or an answer that a look at it finds nothing wrong with.
 */
export type Expected =
  | { readonly refused: readonly number[]; readonly code?: string }
  | { readonly likeAbsent: (scene: Scene) => Sending | Promise<Sending> }
  | { readonly answer: (body: any, scene: Scene) => boolean };

/** One case: what somebody tries, and what has to become of it. */
export interface Attack {
  /** Its place in the list of attacks. */
  readonly number: number;
  readonly name: string;
  readonly to: 'GATEWAY' | 'PARTIES' | 'BOTH';
  readonly send: (scene: Scene, target: Target) => Sending | Promise<Sending>;
  readonly expect: Expected;
}

/** A case about what is not built yet, which counts as neither passed nor failed. */
export interface Pending {
  readonly number: number;
  readonly name: string;
  readonly until: string;
}
