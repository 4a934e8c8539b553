import type { GraphQLRequest } from '../admission/admit';
import { isStorable } from '../admission/storable';
import { requestRefused } from '../refusal';

const MOST_QUERY_CHARACTERS = 100 * 1024;

/** Reads a GraphQL request out of a POST body, as the bytes that came; throws a Refusal (400) if it is not as GraphQL over HTTP has it. */
export function requestInBody(body: Uint8Array | undefined): GraphQLRequest {
  if (!body?.length) throw requestRefused(400, 'There is no body: send JSON with a "query".');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw requestRefused(400, 'The body is not UTF-8.');
  }
  const value = json(text, 'The body is not JSON.');
  if (Array.isArray(value)) throw requestRefused(400, 'Send one request at a time: a list of requests is not answered.');
  if (!isObject(value)) throw requestRefused(400, 'The body must be a JSON object with a "query".');
  return requestOf('POST', value);
}

/** Reads a GraphQL request out of the query string of a GET. */
export function requestInAddress(address: string): GraphQLRequest {
  const at = address.indexOf('?');
  const parameters = new URLSearchParams(at < 0 ? '' : address.slice(at + 1));
  const one = (name: string): string | undefined => {
    const [value, another] = parameters.getAll(name);
    if (another !== undefined) throw requestRefused(400, `Say "${name}" once.`);
    return value;
  };
  const object = (name: string): unknown => {
    const text = one(name);
    return text === undefined ? undefined : json(text, `"${name}" is not JSON.`);
  };
  return requestOf('GET', { query: one('query'), operationName: one('operationName'), variables: object('variables'), extensions: object('extensions') });
}

function requestOf(method: string, { query, operationName, variables, extensions }: Record<string, unknown>): GraphQLRequest {
  if (typeof query !== 'string' || query.trim() === '')
    throw requestRefused(400, '"query" must be a text: the whole document; persisted documents are not known here.');
  if (query.length > MOST_QUERY_CHARACTERS) throw requestRefused(413, 'The document is too large.');
  if (!isStorable(query)) throw requestRefused(400, '"query" holds a NUL or half a character.');
  if (!isMissing(operationName) && typeof operationName !== 'string') throw requestRefused(400, '"operationName" must be a text.');
  if (!isMissing(variables) && !isObject(variables)) throw requestRefused(400, '"variables" must be an object.');
  if (!isMissing(extensions) && !isObject(extensions)) throw requestRefused(400, '"extensions" must be an object.');
  return {
    method,
    query,
    operationName: isMissing(operationName) || operationName === '' ? undefined : String(operationName),
    variables: isObject(variables) ? variables : {},
  };
}

function json(text: string, otherwise: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw requestRefused(400, otherwise);
  }
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
