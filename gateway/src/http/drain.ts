import type { FastifyInstance } from 'fastify';

/** Ends a server: it takes no more requests, answers those underway, and is gone after `mostMs` at the latest. */
export type Drain = (mostMs: number) => Promise<void>;

const FLUSHED_AFTER_MS = 100;

/** Keeps count of a server's requests, so that it can end as soon as the last one is answered. */
export function drainOf(app: FastifyInstance): Drain {
  let underway = 0;
  let draining = false;
  // Connections on which nothing was asked yet do not count as idle, and would hold up the end until they time out.
  const end = (): void => {
    if (draining && underway === 0) setTimeout(() => app.server.closeAllConnections(), FLUSHED_AFTER_MS);
  };
  app.addHook('onRequest', async (_request, reply) => {
    underway += 1;
    reply.raw.once('close', () => {
      underway -= 1;
      end();
    });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  return async (mostMs) => {
    draining = true;
    const late = setTimeout(() => app.server.closeAllConnections(), mostMs);
    end();
    await app.close();
    clearTimeout(late);
  };
}
