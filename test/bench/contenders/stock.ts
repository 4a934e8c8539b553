import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const gateway = new ApolloGateway({
  // it refuses features marked as security, which are left to the parties here
  supergraphSdl: readFileSync(process.argv[2] ?? '', 'utf8').replaceAll(', for: SECURITY', ''),
  buildService: ({ url = '' }) =>
    new RemoteGraphQLDataSource({
      url,
      willSendRequest: ({ request, context }) => request.http?.headers.set('authorization', context.authorization ?? ''),
    }),
});

void startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port: Number(process.argv[3]), host: '127.0.0.1' },
  context: async ({ req }) => ({ authorization: req.headers.authorization ?? '' }),
});
