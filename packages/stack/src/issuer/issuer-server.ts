import { createPublicKey } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Cast } from './cast';
import { issueToken, TOKEN_LIFE_S } from './issue-token';
import type { IssuerSettings } from './issuer-settings';

/** Names under which this machine calls itself; a page that points another name here (DNS rebinding) gets nothing. */
const OWN_NAMES = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * The local token issuer: gives anybody on this machine the token of any persona, so it is for development and tests only.
 * It publishes its key as any OpenID provider does, so that nothing else has to know it is a local one.
 */
export function issuerServer(settings: IssuerSettings, cast: Cast, now: () => number = Date.now): FastifyInstance {
  const { issuer, key } = settings;
  const jwk = { ...createPublicKey(key.key).export({ format: 'jwk' }), kid: key.kid, alg: 'EdDSA', use: 'sig' };
  const names = cast.personas.map(({ name }) => name);
  const app = Fastify({ forceCloseConnections: true });

  app.addHook('onRequest', async (request, reply) => {
    if (!OWN_NAMES.test(request.headers.host ?? '')) return reply.code(403).send({ error: 'This issuer answers to this machine only.' });
    return undefined;
  });
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) =>
    error.statusCode ? reply.code(error.statusCode).send({ error: error.message }) : reply.code(500).send({ error: 'The issuer failed.' }),
  );
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'There is nothing here; see /.well-known/openid-configuration.' }));

  app.get('/.well-known/openid-configuration', () => ({
    issuer,
    jwks_uri: `${issuer}/jwks`,
    token_endpoint: `${issuer}/token`,
    id_token_signing_alg_values_supported: ['EdDSA'],
    response_types_supported: ['token'],
    subject_types_supported: ['public'],
  }));
  app.get('/jwks', () => ({ keys: [jwk] }));
  app.get('/personas', () => cast);
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', () => ({ status: 'ready' }));
  app.post('/token', async (request, reply) => {
    const wanted = (request.body as { persona?: unknown } | null | undefined)?.persona;
    if (typeof wanted !== 'string') return reply.code(400).send({ error: 'Send {"persona": "<name>"}.', personas: names });
    const persona = cast.personas.find(({ name }) => name === wanted);
    if (!persona) return reply.code(404).send({ error: `There is no persona "${wanted}"; there are ${names.join(', ')}.`, personas: names });
    const token = await issueToken(settings, persona, now());
    return reply.header('cache-control', 'no-store').send({ access_token: token, token_type: 'Bearer', expires_in: TOKEN_LIFE_S });
  });
  return app;
}
