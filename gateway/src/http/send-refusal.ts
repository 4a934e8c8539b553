import type { FastifyReply } from 'fastify';
import type { Refusal } from '../refusal';
import type { MediaType } from './media-type';

/** Sends a refusal as GraphQL errors in JSON, with the trace id where there is one. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal, mediaType: MediaType, traceId: string | undefined): FastifyReply {
  const status = refusal.of === 'document' && mediaType === 'application/json' ? 200 : refusal.status;
  return reply
    .code(status)
    .headers({ ...refusal.headers, 'content-type': `${mediaType}; charset=utf-8` })
    .send(refusalText(refusal, traceId));
}

/** A refusal as JSON text. */
export function refusalText({ reasons }: Refusal, traceId: string | undefined): string {
  const errors = reasons.map(({ message, code, locations }) => ({ message, ...(locations?.length && { locations }), extensions: { code } }));
  return JSON.stringify({ errors, ...(traceId && { extensions: { trace: traceId } }) });
}
