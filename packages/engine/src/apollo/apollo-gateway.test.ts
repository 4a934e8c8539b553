import { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';
import { parties } from '../../test/subgraphs';
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
      send: (name, request, context) => {
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
  gateway.replace(createEngine({ supergraph: two.supergraph, send: two.send }));
  expect(await asked(server, '{ more }')).toEqual({ data: { more: 'more' } });
  await server.stop();
});

test('lets a request end with the engine it was validated for', async () => {
  const [one, two] = [party('who: String'), party('more: String')];
  const [before, after] = [one, two].map(({ supergraph, send }) => createEngine({ supergraph, send }));
  const gateway = apolloGateway(before!);
  const { executor } = await gateway.load();
  gateway.replace(after!);
  const request = { document: parse('{ who }'), operationName: null, request: {}, context: {}, schema: before!.apiSchema };
  expect(await executor(request)).toMatchObject({ data: { who: 'me' } });
});
