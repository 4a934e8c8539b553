import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingsError } from '@ketengraaf/core';
import { costOf, type UsedOperation } from '@ketengraaf/engine';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { accessDirectives } from './admission/access-directives';
import { type Admission, createAdmission } from './admission/admit';
import { createExecution } from './execution/create-execution';
import type { AskParty } from './execution/party-source';
import { type Answerer, startApollo } from './http/apollo';
import type { Log } from './log';
import type { GatewaySettings } from './settings';
import { partiesOf, type Supergraph, supergraphOf } from './supergraph';
import { backstop } from './upstream/backstop';
import { connectParty, type Party } from './upstream/party';

/** One supergraph as it is served: what admits, what answers, and whom it asks. */
export interface ServedGraph {
  readonly admission: Admission;
  readonly answerer: Answerer;
  readonly parties: readonly Party[];
  /** The operations it was asked, the most used first. */
  used(): readonly UsedOperation[];
  /** Plans the persisted operations and those used before, while it serves or before it does. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** What serving takes besides the settings. */
export interface ServingSurroundings {
  readonly log: Log;
  readonly now: () => number;
  readonly plansInThread?: boolean | undefined;
}

/**
 * Serves the supergraph that stands in the file now; throws an Error in one sentence if it cannot. The parties need not be up.
 */
export async function serveGraph(
  settings: GatewaySettings,
  { log, now, plansInThread }: ServingSurroundings,
  used: readonly UsedOperation[] = [],
): Promise<ServedGraph> {
  const sdl = await readFile(settings.supergraph, 'utf8').catch(() => {
    throw new SettingsError('The gateway', [`SUPERGRAPH names a file that cannot be read: ${settings.supergraph}`]);
  });
  const supergraph = supergraphOf(sdl);
  const parties = connectParties(supergraph, settings, now);
  const { overrideLabels } = settings;
  const filters = settings.protection === 'filter';
  const dropClosed = backstop(supergraph, log);
  const ask: AskParty = async (party, request, inquiry) => {
    const answer = await parties.get(party)?.ask(request, inquiry);
    return answer && dropClosed(party, request.query, answer, inquiry);
  };
  const execution = createExecution(
    { supergraph, log, ask, filters, overrideLabels, plansInThread, operations: await readOperations(settings), used },
    settings.engine,
  );
  let schema: GraphQLSchema | undefined;
  let admission: Admission | undefined;
  execution.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const answerer = await startApollo(execution, (hash) => admission?.documentOf(hash), log);
  if (!schema) throw new Error('The supergraph gave no schema.');
  const schemaRules = filters ? [] : [accessDirectives(supergraph.document, schema, settings.tokens !== undefined)];
  admission = createAdmission({ schema, limits: settings.limits, costOf: costOf(supergraph.document, schema), production: settings.production, schemaRules });
  return {
    admission,
    answerer,
    parties: [...parties.values()],
    used: () => execution.used(),
    warm: () => execution.warm(),
    async close() {
      await answerer.stop();
      await Promise.all([...parties.values()].map((party) => party.close()));
    },
  };
}

function connectParties({ document }: Supergraph, settings: GatewaySettings, now: () => number): Map<string, Party> {
  const named = partiesOf(document);
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

async function readOperations({ operations: folder }: GatewaySettings): Promise<DocumentNode[]> {
  if (folder === undefined) return [];
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
    return await Promise.all(names.map(async (name) => parse(await readFile(join(folder, name), 'utf8'))));
  } catch (error) {
    throw new SettingsError('The gateway', [`OPERATIONS names no folder of GraphQL documents: ${folder} (${(error as Error).message})`]);
  }
}
