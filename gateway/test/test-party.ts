import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, type GraphQLFieldResolver, parse } from 'graphql';

/** Resolvers of a subgraph, by type and field. */
export type Resolvers = Record<string, Record<string, unknown>>;

/** What a party was asked. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A well-behaved party: a real subgraph behind a real address. */
export interface TestParty {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible", "@authenticated", "@policy", "@override", "@cost", "@listSize"])';

/** Starts a subgraph on a free port. */
export async function startTestParty(name: string, types: string, resolvers: Resolvers): Promise<TestParty> {
  const sdl = `${FEDERATION}\n${types}`;
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as Record<string, Record<string, GraphQLFieldResolver<unknown, unknown>>> });
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.url === '/health/ready') return response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    const body = Buffer.concat(chunks);
    const { query, variables } = JSON.parse(body.toString());
    received.push({ headers: request.headers, body, query, variables });
    const result = await execute({ schema, document: parse(query), variableValues: variables, contextValue: {} });
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    name,
    sdl,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The error with which a party says that it withholds a value. */
export function withheld(dataClass: string, reason: string): GraphQLError {
  return new GraphQLError('WITHHELD', { extensions: { code: 'WITHHELD', dataClass, reason } });
}
