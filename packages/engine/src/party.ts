/** What a party is asked: a GraphQL request as it goes over HTTP. */
export interface PartyRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** An error as a party reports it, at a path in terms of what it was asked. */
export interface PartyError {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a party answered. The engine keeps `data` and changes it. */
export interface PartyAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly PartyError[];
  /** No text in it holds what JSON text escapes: there was no backslash in what the host read it from. Saves looking at each. */
  readonly isPlain?: boolean;
}

/**
 * Asks a party. Given by the host, who sees to deadlines, sizes and connections. To throw, or to give nothing, says that the
 * party has no usable answer: then what it would have added is missing, and one error says so.
 */
export type Send<C> = (party: string, request: PartyRequest, context: C) => Promise<PartyAnswer | undefined>;

/** How one request to one party went. */
export interface PartyResult<C> {
  readonly party: string;
  readonly request: PartyRequest;
  /** Nothing if there was no usable answer. */
  readonly answer: PartyAnswer | undefined;
  /** What asking threw, if it did. */
  readonly thrown?: unknown;
  readonly context: C;
}
