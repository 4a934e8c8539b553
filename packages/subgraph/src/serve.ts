import { keepSealing } from '@ketengraaf/audit';
import { checkWalls, openDatabase, type Timings } from '@ketengraaf/door';
import { checkRules, watchFreshness } from '@ketengraaf/facts';
import { tokenReader } from '@ketengraaf/proof';
import Fastify, { type FastifyInstance } from 'fastify';
import { forgetKeys } from './change/forget-keys';
import { RequestContext } from './context';
import type { PartyDefinition } from './definition';
import { Documents } from './documents';
import { coded } from './errors';
import { answerRequest, type ReportFailure } from './execute';
import { guardOf } from './guard';
import { keepCounting } from './keep-counting';
import { executorOf } from './query/executor-of';
import { readRequest } from './request';
import { buildPartySchema } from './schema';
import type { ServingSettings } from './settings';

const LARGEST_BODY_BYTES = 1_000_000;

/** A party's subgraph while it serves. */
export interface PartyProcess {
  readonly port: number;
  /** Takes no new request, lets those inside finish, and closes the pool. */
  stop(): Promise<void>;
}

function health(app: FastifyInstance, isReady: () => Promise<boolean>, areFactsFresh: () => boolean): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unreachable', facts: areFactsFresh() ? 'fresh' : 'stale' });
  });
}

/** Starts a party's subgraph: refuses an unsafe database, then answers the gateway alone; `observe` is told what the time of each request went to. */
export async function serve(
  definition: PartyDefinition,
  settings: ServingSettings,
  report: ReportFailure,
  observe?: (timings: Timings) => void,
): Promise<PartyProcess> {
  const { party, words } = definition;
  const [{ schema }, database] = await Promise.all([
    buildPartySchema(definition),
    openDatabase(
      party,
      settings.database,
      words.flatMap(({ rows = [] }) => rows),
      { size: settings.poolSize, patience: settings.patience },
    ),
  ]);
  await checkWalls(database);
  await checkRules((statement) => database.ask(statement));
  const freshness = watchFreshness(party, (statement) => database.ask(statement));
  await freshness.look();
  const sealing = keepSealing((statement) => database.ask(statement), report);

  const forgetting = forgetKeys((statement) => database.ask(statement), report);

  const counting = definition.counts ? await keepCounting(database, report) : undefined;

  const documents = new Documents(schema);
  const execute = executorOf(schema);
  const tokens = tokenReader({
    issuer: settings.issuer,
    audience: settings.audience,
    ...(settings.jwksUrl === undefined ? {} : { jwksUrl: settings.jwksUrl }),
  });
  const admit = guardOf(party, settings.gatewayKeys, tokens);

  const app = Fastify({ bodyLimit: LARGEST_BODY_BYTES, forceCloseConnections: 'idle' });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) =>
    reply.code(error.statusCode ?? 500).send({ errors: [coded(error.statusCode ? 'BAD_USER_INPUT' : 'INTERNAL')] }),
  );
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ errors: [coded('BAD_REQUEST', 'There is nothing here.')] }));
  app.post('/graphql', async (request, reply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const admitted = await admit(request.headers, body);
    if (!admitted) return reply.code(401).send({ errors: [coded('UNAUTHENTICATED')] });
    const read = readRequest(body);
    if (typeof read === 'string') return reply.code(400).send({ errors: [coded('BAD_USER_INPUT', read)] });
    const context = new RequestContext(database, { party, ...admitted, areFactsFresh: freshness.isFresh }, settings.bsn);
    const answer = await answerRequest({ party, execute, documents }, read, context, report);
    observe?.(context.door.timings());
    return reply.code(answer.status).type('application/json; charset=utf-8').send(JSON.stringify(answer.body));
  });
  health(
    app,
    () =>
      database.ask('select 1').then(
        () => true,
        () => false,
      ),
    freshness.isFresh,
  );
  app.addHook('onClose', async () => {
    freshness.stop();
    sealing.stop();
    counting?.stop();
    forgetting.stop();
    await database.close();
  });
  await app.listen({ host: settings.host, port: settings.port });
  const address = app.server.address();
  return { port: typeof address === 'object' && address ? address.port : settings.port, stop: () => app.close() };
}
