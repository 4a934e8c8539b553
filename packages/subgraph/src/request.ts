import { TextDecoder } from 'node:util';

const MOST_REPRESENTATIONS = 1_000;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A GraphQL request as the gateway sends it. */
export interface PartyRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** Reads a request body; gives a sentence that says what is wrong instead where it is not one. */
export function readRequest(body: Buffer): PartyRequest | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(UTF8.decode(body));
  } catch {
    return 'The body is not JSON.';
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'The body must be one JSON object.';
  const { query, variables, operationName } = parsed as Record<string, unknown>;
  if (typeof query !== 'string') return 'The body has no "query".';
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables))) return '"variables" must be an object.';
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return '"operationName" must be a text.';
  const values = (variables ?? {}) as Record<string, unknown>;
  for (const value of Object.values(values)) {
    if (Array.isArray(value) && value.length > MOST_REPRESENTATIONS) return `At most ${MOST_REPRESENTATIONS} entities can be asked for at once.`;
  }
  return { query, variables: values, operationName: operationName ?? undefined };
}
