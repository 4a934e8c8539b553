import { parse } from 'graphql';
import { plain } from '../test/ask';
import { parties } from '../test/subgraphs';
import { createEngine, type Engine } from './create-engine';

const { supergraph, send } = parties([
  {
    name: 'a',
    sdl: 'type Query { thing: Thing other: Int } type Thing @key(fields: "id") { id: ID! name: String }',
    resolvers: { Query: { thing: () => ({ id: '1', name: 'one' }), other: () => 1 } },
  },
  { name: 'b', sdl: 'type Thing @key(fields: "id") { id: ID! size: Int thing: Thing }', resolvers: { Thing: { size: () => 2, thing: () => ({ id: '1' }) } } },
]);

async function askOf(engine: Engine<unknown>, query: string, variables = {}): Promise<unknown> {
  return plain(await engine.execute({ document: parse(query), variables, context: undefined }));
}

const texts = (engine: Engine<unknown>): unknown[] => engine.used().map(({ document, conditions }) => [document.definitions.length, conditions]);

test('what was used most comes first, one entry for each way that conditions are decided', async () => {
  const engine = createEngine<unknown>({ supergraph, parties: send });
  const conditional = 'query ($with: Boolean!) { thing { name @include(if: $with) size } }';
  for (const [query, times, variables] of [
    ['{ other }', 2, {}],
    [conditional, 3, { with: true }],
    [conditional, 1, { with: false }],
  ] as const) {
    for (let time = 0; time < times; time += 1) await askOf(engine, query, variables);
  }
  expect(texts(engine)).toEqual([
    [1, { with: true }],
    [1, {}],
    [1, { with: false }],
  ]);
});

test('another supergraph’s operations are planned before they are asked for, as far as they fit', async () => {
  const before = createEngine<unknown>({ supergraph, parties: send });
  await askOf(before, 'query ($with: Boolean!) { thing { name @include(if: $with) size } }', { with: true });
  await askOf(before, '{ other }');
  const next = parties([
    { name: 'a', sdl: 'type Query { thing: Thing } type Thing { name: String size: Int }', resolvers: { Query: { thing: () => ({ name: 'new' }) } } },
  ]);
  const after = createEngine<unknown>({ supergraph: next.supergraph, parties: next.send });
  expect(await after.warm(before.used())).toBe(1);
  expect(texts(after)).toEqual([[1, { with: true }]]);
  expect(await askOf(after, 'query ($with: Boolean!) { thing { name @include(if: $with) size } }', { with: true })).toEqual({
    data: { thing: { name: 'new', size: null } },
  });
  expect(texts(after)).toHaveLength(1);
});

test('an operation of too many fetches is refused, each time', async () => {
  const engine = createEngine<unknown>({ supergraph, parties: send, limits: { fetches: 2 } });
  expect(await askOf(engine, '{ thing { name size } }')).toEqual({ data: { thing: { name: 'one', size: 2 } } });
  for (let time = 0; time < 2; time += 1) {
    expect(await askOf(engine, '{ thing { thing { name } } }')).toMatchObject({
      errors: [{ message: expect.stringMatching(/takes 3 fetches; 2 are allowed/), extensions: { code: 'PLAN_TOO_COMPLEX' } }],
    });
  }
  expect(texts(engine)).toHaveLength(1);
});

test('one document that comes many times at once is planned once', async () => {
  const engine = createEngine<unknown>({ supergraph, parties: send });
  const answers = await Promise.all(Array.from({ length: 20 }, () => askOf(engine, '{ thing { size } }')));
  expect(answers).toEqual(Array.from({ length: 20 }, () => ({ data: { thing: { size: 2 } } })));
  expect(texts(engine)).toHaveLength(1);
});
