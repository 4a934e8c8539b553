import type { IncomingHttpHeaders } from 'node:http';
import { requestRefused } from '../refusal';
import { type MediaType, mediaTypeFor } from './media-type';

/** Headers a browser only sends across sites after asking (CORS): one of them, or a JSON content type, shows that nobody was tricked. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];
const JSON_IN_UTF8 = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Checks the headers of a request to the graph, and chooses the media type of the answer; throws a Refusal (400, 406 or 415). */
export function checkHeaders(method: string, headers: IncomingHttpHeaders): MediaType {
  const type = headers['content-type'];
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity') throw requestRefused(415, 'Compressed bodies are not accepted.');
  if (method === 'POST' && !JSON_IN_UTF8.test(type ?? '')) throw requestRefused(415, 'The content type must be application/json, in UTF-8.');
  if (method === 'GET' && type !== undefined && !JSON_IN_UTF8.test(type)) throw requestRefused(415, 'A GET has no content type but application/json.');
  if (method === 'GET' && type === undefined && !PREFLIGHTED.some((name) => headers[name]))
    throw requestRefused(400, `A GET needs the header "${PREFLIGHTED[0]}", against requests forged across sites.`);
  const mediaType = mediaTypeFor(headers.accept);
  if (!mediaType) throw requestRefused(406, 'The answer is application/graphql-response+json or application/json.');
  return mediaType;
}
