import { ApolloGateway } from '@apollo/gateway';
import { parse } from 'graphql';
import { type Plain, plain } from './ask';
import type { Parties } from './subgraphs';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Asks the same parties through @apollo/gateway, to compare. */
export async function stockOver({
  supergraph,
  send,
}: Pick<Parties, 'supergraph' | 'send'>): Promise<(query: string, variables?: Record<string, unknown>) => Promise<Plain>> {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger: SILENT,
    buildService: ({ name }) => ({
      process: async ({ request: { query = '', variables = {} } }) => (await send(name, { query, variables })) as never,
    }),
  });
  const { schema, executor } = await gateway.load();
  return async (query, variables = {}) => {
    const document = parse(query);
    const [operation] = document.definitions;
    const request = {
      request: { query, variables },
      document,
      operation,
      operationName: null,
      queryHash: query,
      schema,
      context: {},
      metrics: {},
      logger: SILENT,
      source: query,
    };
    return plain(await executor(request as never));
  };
}
