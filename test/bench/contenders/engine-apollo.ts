import { readFileSync } from 'node:fs';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { apolloGateway, createEngine, resultText } from '@ketengraaf/engine';
import { listen } from './listen';
import { answerIn, poster } from './post';

const engine = createEngine<Record<string, string>>({
  supergraph: readFileSync(process.argv[2] ?? '', 'utf8'),
  // what protects is left to the parties here, by who takes part without tokens of its own
  enforced: ['authenticated', 'requiresScopes', 'policy'],
  parties: async (party, request, { authorization = '' }) => answerIn(await post(party, JSON.stringify(request), authorization)),
});
const post = poster(engine.parties);
const server = new ApolloServer({ gateway: apolloGateway(engine, { asText: () => true }), stringifyResult: resultText });

// As integrations of Apollo Server with web frameworks do it, without the framework.
async function answer(body: string, headers: Readonly<Record<string, unknown>>): Promise<string> {
  const given = new HeaderMap(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const { body: answered } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: given, search: '', body: JSON.parse(body) },
    context: async () => ({ authorization: given.get('authorization') ?? '' }),
  });
  if (answered.kind !== 'complete') throw new Error('an answer in parts');
  return answered.string;
}

void server.start().then(() => listen(answer));
