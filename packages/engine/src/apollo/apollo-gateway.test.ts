import { ApolloServer, HeaderMap } from '@apollo/server';
import { parse } from 'graphql';
import { parties } from '../../test/subgraphs';
import { resultText } from '../answer/json-text';
import { createEngine } from '../create-engine';
import { apolloGateway } from './apollo-gateway';

const party = (fields: string) => parties([{ name: 'a', sdl: `type Query { ${fields} }`, resolvers: { Query: { who: () => 'me', more: () => 'more' } } }]);

async function asked(server: ApolloServer, query: string, variables = {}): Promise<unknown> {
  const response = await server.executeOperation({ query, variables });
  return response.body.kind === 'single' ? JSON.parse(JSON.stringify(response.body.singleResult)) : undefined;
}

test('serves an engine behind Apollo Server, and another in its place', async () => {
  const contexts: unknown[] = [];
  const [one, two] = [party('who: String'), party('who: String more: String')];
  const gateway = apolloGateway(
    createEngine({
      supergraph: one.supergraph,
      parties: (name, request, context) => {
        contexts.push(context);
        return one.send(name, request);
      },
    }),
  );
  const server = new ApolloServer({ gateway });
  await server.start();
  expect(await asked(server, 'query ($yes: Boolean!) { who @include(if: $yes) }', { yes: true })).toEqual({ data: { who: 'me' } });
  expect(contexts).toEqual([{}]);
  expect(await asked(server, '{ more }')).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  await gateway.replace(createEngine({ supergraph: two.supergraph, parties: two.send }));
  expect(await asked(server, '{ more }')).toEqual({ data: { more: 'more' } });
  await server.stop();
});

test('hands over finished JSON, of which nothing changes but the speed', async () => {
  const { supergraph, send } = parties([
    { name: 'a', sdl: 'type Query { who: [String!] none: [String!] }', resolvers: { Query: { who: () => ['"\u2028', 'é'], none: () => [null] } } },
  ]);
  const gateway = apolloGateway(createEngine({ supergraph, parties: send }), { asText: () => true });
  const server = new ApolloServer({ gateway, stringifyResult: resultText });
  await server.start();
  const post = async (query: string): Promise<unknown> => {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const { body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query } },
      context: async () => ({}),
    });
    return body.kind === 'complete' ? JSON.parse(body.string) : undefined;
  };
  expect(await post('{ who and: who }')).toEqual({ data: { who: ['"\u2028', 'é'], and: ['"\u2028', 'é'] } });
  expect(await post('{ who none }')).toMatchObject({ data: { who: ['"\u2028', 'é'], none: null }, errors: [{ path: ['none', 0] }] });
  expect(await asked(server, '{ who }')).toEqual({ data: { who: ['"\u2028', 'é'] } });
  await server.stop();
});

test('lets a request end with the engine it was validated for', async () => {
  const [one, two] = [party('who: String'), party('more: String')];
  const [before, after] = [one, two].map(({ supergraph, send }) => createEngine({ supergraph, parties: send }));
  const gateway = apolloGateway(before!);
  const { executor } = await gateway.load();
  await gateway.replace(after!);
  const request = { document: parse('{ who }'), operationName: null, request: {}, context: {}, schema: before!.apiSchema };
  expect(await executor(request)).toMatchObject({ data: { who: 'me' } });
});
