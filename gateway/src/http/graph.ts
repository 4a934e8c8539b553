import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Admission, AdmittedRequest } from '../admission/admit';
import type { Identify } from '../identity/identify';
import type { Inquiry } from '../inquiry';
import { type Log, traitsOf } from '../log';
import { Refusal, somethingFailed } from '../refusal';
import { type Trace, traceOf } from '../trace';
import { type Sources, sourcesOf } from '../upstream/sources';
import type { Answerer } from './apollo';
import { checkHeaders } from './check-headers';
import { requestInAddress, requestInBody } from './graphql-request';
import { type MediaType, mediaTypeFor } from './media-type';
import { sendRefusal } from './send-refusal';

/** What answering takes, each made once. */
export interface Graph {
  readonly identify: Identify;
  /** The graph that is served at this moment; a request is admitted and answered by one. */
  readonly served: () => { readonly admission: Admission; readonly answerer: Answerer };
  readonly deadlineMs: number;
  /** Whether clients are told what their requests cost. */
  readonly tellsCost: boolean;
  readonly log: Log;
  readonly now: () => number;
}

interface Arrival {
  readonly caller: Inquiry['caller'];
  readonly trace: Trace;
}

/** Answers GraphQL at a path. First who asks, then what is asked, then the parties; each step may refuse. */
export function addGraph(app: FastifyInstance, path: string, graph: Graph): void {
  const arrivals = new WeakMap<FastifyRequest, Arrival>();

  app.route({
    method: ['GET', 'POST'],
    url: path,
    // Before the body is read: who is nobody has nothing read, parsed or called.
    onRequest: async (request, reply) => {
      const trace = traceOf(request.headers.traceparent);
      try {
        arrivals.set(request, { trace, caller: await graph.identify(request.headers) });
        checkHeaders(request.method, request.headers);
      } catch (error) {
        return refuse(error, request, reply, trace, graph.log);
      }
    },
    handler: async (request, reply) => {
      const arrival = arrivals.get(request);
      if (!arrival) throw new Error('a request that nobody identified');
      reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      try {
        const asked = request.method === 'GET' ? requestInAddress(request.url) : requestInBody(request.body as Uint8Array | undefined);
        const { admission, answerer } = graph.served();
        const admitted = admission.admit(asked);
        const answer = await answerer.answer(admitted, inquiryOf(request, reply, arrival, admitted), mediaTypeOf(request));
        return reply.code(answer.status).header('content-type', answer.contentType).send(answer.text);
      } catch (error) {
        return refuse(error, request, reply, arrival.trace, graph.log);
      }
    },
  });

  function inquiryOf(request: FastifyRequest, reply: FastifyReply, { caller, trace }: Arrival, { cost }: AdmittedRequest): Inquiry {
    const gone = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    const { authorization } = request.headers;
    return {
      caller,
      trace,
      authorization,
      began: performance.now(),
      signal: gone.signal,
      sources: sourcesIn(trace),
      problems: [],
      ...(graph.tellsCost && { cost }),
    };
  }

  function sourcesIn(trace: Trace): Sources {
    return sourcesOf(graph.deadlineMs, graph.now, (party, why) => {
      if (why !== 'CANCELLED') graph.log({ code: 'PARTY_UNAVAILABLE', trace: trace.id, party, why });
    });
  }
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, trace: Trace, log: Log): FastifyReply {
  if (error instanceof Refusal) return sendRefusal(reply, error, mediaTypeOf(request), trace.id);
  log({ code: 'INTERNAL', trace: trace.id, ...traitsOf(error) });
  return sendRefusal(reply, somethingFailed(), mediaTypeOf(request), trace.id);
}

function mediaTypeOf({ headers }: FastifyRequest): MediaType {
  return mediaTypeFor(headers.accept) ?? 'application/json';
}
