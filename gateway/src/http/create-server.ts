import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { type Log, traitsOf } from '../log';
import { requestRefused, somethingFailed } from '../refusal';
import { refusalText, sendRefusal } from './send-refusal';

/** How long a client may take (ms). */
export interface Patience {
  /** For the headers of a request. */
  readonly headersMs: number;
  /** For a whole request, body included. */
  readonly requestMs: number;
}

const MOST_BODY_BYTES = 100 * 1024;
const KEEP_ALIVE_MS = 65_000;
const CHECKED_EVERY_MS = 500;

const SENTENCES: Readonly<Record<number, string>> = {
  413: 'The body is larger than 100 KB.',
  415: 'The content type must be application/json, in UTF-8.',
  408: 'The request took too long to arrive.',
  431: 'The headers are too large.',
};

/** A server without routes that answers everything that goes wrong with GraphQL errors in JSON, and says nothing about itself. */
export function createServer(log: Log, patience: Patience): FastifyInstance {
  const app = Fastify({
    logger: false,
    exposeHeadRoutes: false,
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: patience.requestMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { headersTimeout: patience.headersMs, connectionsCheckingInterval: CHECKED_EVERY_MS },
    clientErrorHandler: refuseSocket,
    frameworkErrors: (error, _request, reply) =>
      sendRefusal(reply, requestRefused(error.statusCode ?? 400, 'The address is not valid.'), 'application/json', undefined),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setNotFoundHandler((request, reply) => {
    const known = request.url.split('?')[0] === '/graphql';
    const refusal = known
      ? requestRefused(405, 'Ask with POST, or with GET.', { allow: 'GET, POST' })
      : requestRefused(404, 'There is nothing here; the graph is at /graphql.');
    return sendRefusal(reply, refusal, 'application/json', undefined);
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500)
      return sendRefusal(reply, requestRefused(status, SENTENCES[status] ?? 'The request is not as it should be.'), 'application/json', undefined);
    log({ code: 'INTERNAL', ...traitsOf(error) });
    return sendRefusal(reply, somethingFailed(), 'application/json', undefined);
  });
  return app;
}

/** Answers what is not even HTTP, or comes too slowly or too large, and closes. */
function refuseSocket(error: Error & { code?: string }, socket: Socket): void {
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const body = refusalText(requestRefused(status, SENTENCES[status] ?? 'This is not HTTP.'), undefined);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
