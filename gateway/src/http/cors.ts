import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const REQUEST_HEADERS = 'authorization, content-type, traceparent, x-role, x-purpose, apollo-require-preflight';
const PREFLIGHT_HOLDS_S = '600';

/** Lets browsers of the listed origins ask the graph (CORS, Fetch standard). Preflights are answered here and execute nothing. */
export function allowOrigins(app: FastifyInstance, path: string, origins: readonly string[]): void {
  const allow = ({ headers: { origin } }: FastifyRequest, reply: FastifyReply): boolean => {
    if (origins.length > 0) reply.header('vary', 'origin');
    if (origin === undefined || !origins.includes(origin)) return false;
    reply.header('access-control-allow-origin', origin);
    return true;
  };
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'OPTIONS') allow(request, reply);
  });
  app.options(path, async (request, reply) => {
    if (allow(request, reply))
      reply.headers({
        'access-control-allow-methods': 'POST, GET',
        'access-control-allow-headers': REQUEST_HEADERS,
        'access-control-max-age': PREFLIGHT_HOLDS_S,
      });
    return reply.code(204).send();
  });
}
