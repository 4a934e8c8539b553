import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SettingsError } from '@ketengraaf/core';
import { costOf } from '@ketengraaf/engine';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { accessDirectives } from './admission/access-directives';
import { type Admission, createAdmission } from './admission/admit';
import { createExecution } from './execution/create-execution';
import type { AskParty } from './execution/party-source';
import { type Answerer, startApollo } from './http/apollo';
import { allowOrigins } from './http/cors';
import { createServer, type Patience } from './http/create-server';
import { drainOf } from './http/drain';
import { addGraph } from './http/graph';
import { addGraphiql } from './http/graphiql';
import { addHealth } from './http/health';
import { identifyByToken, identifyNobody } from './identity/identify';
import type { Log } from './log';
import type { GatewaySettings } from './settings';
import { partiesOf } from './supergraph';
import { connectParty, type Party } from './upstream/party';

/** A gateway that answers. */
export interface RunningGateway {
  readonly port: number;
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

/** Starts a gateway over a supergraph; throws an Error in one sentence if it cannot. The parties need not be up. */
export async function startGateway(settings: GatewaySettings, { log, now, patience = USUAL_PATIENCE, plansInThread }: Surroundings): Promise<RunningGateway> {
  const supergraphSdl = await readFile(settings.supergraph, 'utf8').catch(() => {
    throw new SettingsError('The gateway', [`SUPERGRAPH names a file that cannot be read: ${settings.supergraph}`]);
  });
  const parties = connectParties(supergraphSdl, settings, now);
  const { admission, answerer } = await startGraph(supergraphSdl, parties, settings, { log, plansInThread });
  let closing = false;
  const app = createServer(log, patience);
  const drain = drainOf(app);
  allowOrigins(app, GRAPH, settings.corsOrigins);
  const identify = settings.tokens ? identifyByToken({ ...settings.tokens, now }) : identifyNobody;
  addGraph(app, GRAPH, { identify, admission, answerer, deadlineMs: settings.deadlineMs, tellsCost: !settings.production, log, now });
  addHealth(app, [...parties.values()], () => closing, now);
  if (!settings.production) await addGraphiql(app);
  await listen(app, settings);

  return {
    port: (app.server.address() as AddressInfo).port,
    async close() {
      closing = true;
      await drain(DRAIN_MS);
      await answerer.stop();
      await Promise.all([...parties.values()].map((party) => party.close()));
    },
  };
}

async function listen(app: FastifyInstance, { host, port }: GatewaySettings): Promise<void> {
  await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw new Error(`The gateway cannot listen on ${host}:${port} (${error.code}).`);
    throw new Error(`The gateway cannot listen on ${host}:${port}: the port is in use. Stop what runs there, or choose another with PORT or --port.`);
  });
}

function connectParties(supergraphSdl: string, settings: GatewaySettings, now: () => number): Map<string, Party> {
  const named = partiesOf(supergraphSdl);
  const unknown = [...settings.partyUrls.keys()].filter((name) => !named.some((party) => party.name === name));
  const addresses = named.map(({ name, url }) => ({ name, url: settings.partyUrls.get(name) ?? url }));
  const homeless = addresses.filter(({ url }) => !URL.canParse(url));
  const problems = [
    ...unknown.map((name) => `PARTY_URLS names ${name}, which the supergraph does not have`),
    ...homeless.map(({ name }) => `PARTY_URLS has no address for ${name}, and neither has the supergraph`),
  ];
  if (problems.length > 0) throw new SettingsError('The gateway', problems);
  return new Map(addresses.map(({ name, url }) => [name, connectParty(name, url, { ...settings, now })]));
}

async function startGraph(
  supergraphSdl: string,
  parties: ReadonlyMap<string, Party>,
  settings: GatewaySettings,
  { log, plansInThread }: Pick<Surroundings, 'log' | 'plansInThread'>,
): Promise<{ admission: Admission; answerer: Answerer }> {
  const { overrideLabels } = settings;
  const filters = settings.protection === 'filter';
  const ask: AskParty = async (party, request, inquiry) => parties.get(party)?.ask(request, inquiry);
  const execution = createExecution(
    { supergraphSdl, log, ask, filters, overrideLabels, plansInThread, operations: await readOperations(settings) },
    settings.engine,
  );
  let schema: GraphQLSchema | undefined;
  let admission: Admission | undefined;
  execution.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const answerer = await startApollo(execution, (hash) => admission?.documentOf(hash), log);
  if (!schema) throw new Error('The supergraph gave no schema.');
  const schemaRules = filters ? [] : [accessDirectives(supergraphSdl, schema, settings.tokens !== undefined)];
  admission = createAdmission({ schema, limits: settings.limits, costOf: costOf(supergraphSdl, schema), production: settings.production, schemaRules });
  return { admission, answerer };
}

async function readOperations({ operations: folder }: GatewaySettings): Promise<DocumentNode[]> {
  if (folder === undefined) return [];
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
    return await Promise.all(names.map(async (name) => parse(await readFile(join(folder, name), 'utf8'))));
  } catch (error) {
    throw new SettingsError('The gateway', [`OPERATIONS names no folder of GraphQL documents: ${folder} (${(error as Error).message})`]);
  }
}
