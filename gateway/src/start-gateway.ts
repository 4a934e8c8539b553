import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { allowOrigins } from './http/cors';
import { createServer, type Patience } from './http/create-server';
import { drainOf } from './http/drain';
import { addGraph } from './http/graph';
import { addGraphiql } from './http/graphiql';
import { addHealth } from './http/health';
import { identifyByToken, identifyNobody } from './identity/identify';
import { type Log, traitsOf } from './log';
import { type ServedGraph, serveGraph } from './serve-graph';
import type { GatewaySettings } from './settings';

/** A gateway that answers. */
export interface RunningGateway {
  readonly port: number;
  /** Serves the supergraph that stands in the file now, once it is planned; one that cannot be served throws, and the one before goes on. */
  reload(): Promise<void>;
  /** Takes no more requests, finishes those underway, at most for 10 s, and closes. */
  close(): Promise<void>;
}

/** What is not a setting: the clock, where events are noted, and how long slow clients are waited for. */
export interface Surroundings {
  readonly log: Log;
  readonly now: () => number;
  readonly patience?: Patience;
  /** Plans operations in a thread of its own, so that none can hold up the others. */
  readonly plansInThread?: boolean;
}

const GRAPH = '/graphql';
const USUAL_PATIENCE: Patience = { headersMs: 5_000, requestMs: 10_000 };
const DRAIN_MS = 10_000;
const LEAVES_AFTER_DEADLINE_MS = 1_000;

/** Starts a gateway over a supergraph; throws an Error in one sentence if it cannot. The parties need not be up. */
export async function startGateway(settings: GatewaySettings, { log, now, patience = USUAL_PATIENCE, plansInThread }: Surroundings): Promise<RunningGateway> {
  const around = { log, now, plansInThread };
  let served = await serveGraph(settings, around);
  const leaving = new Set<ServedGraph>();
  let reloading: Promise<void> = Promise.resolve();
  let closing = false;
  let isWarm = false;
  const app = createServer(log, patience);
  const drain = drainOf(app);
  allowOrigins(app, GRAPH, settings.corsOrigins);
  const identify = settings.tokens ? identifyByToken({ ...settings.tokens, now }) : identifyNobody;
  addGraph(app, GRAPH, { identify, served: () => served, deadlineMs: settings.deadlineMs, tellsCost: !settings.production, log, now });
  addHealth(
    app,
    () => served.parties,
    () => isWarm && !closing,
    now,
  );
  if (!settings.production) await addGraphiql(app);
  await listen(app, settings);
  // whoever asks by now is answered; whoever spreads requests over gateways waits until this one is as fast as it will be
  const warming = served
    .warm()
    .catch((error: unknown) => log({ code: 'INTERNAL', ...traitsOf(error) }))
    .then(() => {
      isWarm = true;
    });

  /** Who was let in by the graph before is answered by it; by then nobody waits for it any more. */
  function leave(before: ServedGraph): void {
    leaving.add(before);
    setTimeout(() => leaving.delete(before) && void before.close(), settings.deadlineMs + LEAVES_AFTER_DEADLINE_MS).unref();
  }

  async function reload(): Promise<void> {
    const next = await serveGraph(settings, around, served.used());
    await next.warm();
    leave(served);
    served = next;
  }

  return {
    port: (app.server.address() as AddressInfo).port,
    reload() {
      reloading = reloading.then(reload, reload);
      return reloading;
    },
    async close() {
      closing = true;
      await reloading.catch(() => undefined);
      await drain(DRAIN_MS);
      await Promise.all([served, ...leaving].map((graph) => graph.close()));
      leaving.clear();
      await warming;
    },
  };
}

async function listen(app: FastifyInstance, { host, port }: GatewaySettings): Promise<void> {
  await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw new Error(`The gateway cannot listen on ${host}:${port} (${error.code}).`);
    throw new Error(`The gateway cannot listen on ${host}:${port}: the port is in use. Stop what runs there, or choose another with PORT or --port.`);
  });
}
