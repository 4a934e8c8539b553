import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { apolloGateway, createEngine, resultText } from '@ketengraaf/engine';
import { poster } from './post';

const engine = createEngine<Record<string, string>>({
  supergraph: readFileSync(process.argv[2] ?? '', 'utf8'),
  parties: async (party, request, { authorization = '' }) => JSON.parse(await post(party, JSON.stringify(request), authorization)),
});
const post = poster(engine.parties);

void startStandaloneServer(new ApolloServer({ gateway: apolloGateway(engine, { asText: () => true }), stringifyResult: resultText }), {
  listen: { port: Number(process.argv[3]), host: '127.0.0.1' },
  context: async ({ req }) => ({ authorization: req.headers.authorization ?? '' }),
});
