import type { FastifyInstance } from 'fastify';
import type { Party } from '../upstream/party';

const PARTIES_ASKED_EVERY_MS = 1_000;

/**
 * `/health/live`: the process runs. `/health/ready`: it takes requests, which starts when the schema is loaded and its
 * operations are planned, and ends when it shuts down; how the parties are doing is told, but is never a reason not to be ready.
 */
export function addHealth(app: FastifyInstance, parties: () => readonly Party[], isReady: () => boolean, now: () => number): void {
  let askedAt = Number.NEGATIVE_INFINITY;
  let states: Promise<Record<string, string>> = Promise.resolve({});
  // Anybody may ask, so that the parties are asked once a second at most.
  const partyStates = (): Promise<Record<string, string>> => {
    if (now() - askedAt >= PARTIES_ASKED_EVERY_MS) {
      askedAt = now();
      states = Promise.all(parties().map(async (party) => [party.name, (await party.ready()) ? 'OK' : 'UNAVAILABLE'] as const)).then(Object.fromEntries);
    }
    return states;
  };
  app.get('/health/live', async () => ({ live: true }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = isReady();
    return reply.code(ready ? 200 : 503).send({ ready, parties: await partyStates() });
  });
}
