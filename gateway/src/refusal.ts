import type { ErrorCode } from '@ketengraaf/core';

/** All a client is told of a fault of our own. */
export const SOMETHING_FAILED = 'Something failed at the gateway. Report the trace id.';

/** One reason why a request is refused, as the client is told. */
export interface RefusalReason {
  readonly message: string;
  readonly code: ErrorCode;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
}

/**
 * A request that is refused before any party is called. `of: 'document'` is about the GraphQL request: its status is 400, or
 * 200 for clients that only take `application/json` (GraphQL over HTTP); `of: 'request'` keeps its status always.
 */
export class Refusal extends Error {
  constructor(
    readonly of: 'document' | 'request',
    readonly status: number,
    readonly reasons: readonly RefusalReason[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(reasons[0]?.message);
    this.name = 'Refusal';
  }
}

/** The GraphQL request cannot be executed. */
export function documentRefused(code: ErrorCode, message: string): Refusal {
  return new Refusal('document', 400, [{ code, message }]);
}

/** The HTTP request is not as it should be. */
export function requestRefused(status: number, message: string, headers?: Readonly<Record<string, string>>): Refusal {
  return new Refusal('request', status, [{ code: 'BAD_REQUEST', message }], headers);
}

/** A fault of our own, about which nothing is said. */
export function somethingFailed(): Refusal {
  return new Refusal('request', 500, [{ code: 'INTERNAL', message: SOMETHING_FAILED }]);
}
