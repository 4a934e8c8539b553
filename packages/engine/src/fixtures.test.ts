import { parse } from 'graphql';
import { engineOver, type TestEngine } from '../test/ask';
import { SHOP } from '../test/shop';
import { stockOver } from '../test/stock';
import { parties, type Subgraph } from '../test/subgraphs';
import { createEngine } from './create-engine';

describe('a shop of four parties', () => {
  let shop: TestEngine;
  let stock: Awaited<ReturnType<typeof stockOver>>;

  beforeAll(async () => {
    shop = engineOver(SHOP);
    stock = await stockOver(shop);
  });

  test.each([
    ['fields of an interface', '{ items { id title weight } }'],
    ['type conditions', '{ items { __typename ... on Book { pages } ...F } } fragment F on Film { minutes long: minutes }'],
    ['a union', '{ search(word: "x") { __typename ... on Item { title } ... on Book { pages } ... on Maker { name town } } }'],
    ['what a party provides, and what it does not', '{ items { ... on Book { maker { name } } ... on Film { maker { name town } } } }'],
    ['fields of an interface object', '{ items { title stars ten: stars(of: 10) } }'],
    ['objects of an interface object', '{ best { id title stars reviews { text item { title } } } }'],
    ['types of an interface object', '{ best { __typename ... on Film { minutes } ... on Book { pages } } }'],
    ['a requirement', '{ items { ... on Book { postage } } }'],
    ['a requirement that spans parties', '{ item(id: "b1") { ... on Book { parcel maker { id } } } }'],
    ['an item that is not there', '{ item(id: "none") { title stars } }'],
    ['lists below lists', '{ items { reviews { item { reviews { item { title stars } } } } } }'],
  ])('%s: as the stock executor has it', async (_name, query) => {
    const ours = await shop.ask(query);
    expect(ours.errors).toBeUndefined();
    expect(ours).toEqual(await stock(query));
  });

  test('what was asked of an object the client did not want it of is no error, unless something is missing for it', async () => {
    expect(await shop.ask('{ best { ... on Book { words } ... on Film { minutes stars } } }')).toEqual({ data: { best: { minutes: 90, stars: 2.5 } } });
    expect(shop.asked.at(-1)?.query).toContain('words');
    expect((await shop.ask('{ best { words ... on Film { minutes } } }')).errors?.map(({ message, path }) => [message, path])).toEqual([
      ['a film has no words', ['best', 'words']],
    ]);
  });

  test('asks in fewer calls', async () => {
    const query =
      '{ items { stars reviews { item { title stars } } ... on Book { maker { town } } ... on Film { maker { town } } } best { title stars } makers { id } }';
    shop.asked.length = 0;
    const ours = await shop.ask(query);
    const calls = shop.asked.length;
    shop.asked.length = 0;
    expect(ours).toEqual(await stock(query));
    expect([calls, shop.asked.length]).toEqual([6, 7]);
  });

  test('mutations are done in order, each with what follows from it', async () => {
    const query = 'mutation { a: sell(id: "b1") { position book { title stars postage } } b: sell(id: "b2") { position book { title } } }';
    const { data } = await shop.ask(query);
    expect(data).toMatchObject({ a: { book: { title: 'Heidi', stars: 2.5, postage: 800 } }, b: { book: { title: 'Emma' } } });
    const { a, b } = data as { a: { position: number }; b: { position: number } };
    expect(b.position).toBe(a.position + 1);
  });
});

test('one name for two fields, on two ways to one entity, is two values', async () => {
  const subgraphs: Subgraph[] = [
    {
      name: 'a',
      sdl: 'type Query { left: Thing right: Thing } type Thing @key(fields: "id") { id: ID! }',
      resolvers: { Query: { left: () => ({ id: '1' }), right: () => ({ id: '1' }) } },
    },
    {
      name: 'b',
      sdl: 'type Thing @key(fields: "id") { id: ID! kind: Kind } type Kind @key(fields: "id") { id: ID! }',
      resolvers: { Thing: { kind: () => ({ id: 'k' }) } },
    },
    {
      name: 'c',
      sdl: 'type Kind @key(fields: "id") { id: ID! name: String title: String }',
      resolvers: { Kind: { name: () => 'the name', title: () => 'the title' } },
    },
  ];
  const { ask, asked } = engineOver(subgraphs);
  const { data } = await ask('{ left { kind { x: name } } right { kind { x: title } } }');
  expect(data).toEqual({ left: { kind: { x: 'the name' } }, right: { kind: { x: 'the title' } } });
  expect(asked.map(({ party, variables }) => [party, Object.values(variables).flat().length])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]);
});

test('mutations of several parties wait for each other, and for what follows from each', async () => {
  const acts: string[] = [];
  const party = (name: string): Subgraph => ({
    name,
    sdl: `type Query { ${name}: Int } type Mutation { ${name}(n: Int): Thing } type Thing @key(fields: "id") { id: ID! }`,
    resolvers: {
      Mutation: {
        [name]: async (_: unknown, { n }: { n: number }) => {
          acts.push(`begin ${name}${n}`);
          await new Promise((resolve) => setTimeout(resolve, 5));
          acts.push(`end ${name}${n}`);
          return { id: String(n) };
        },
      },
    },
  });
  const follows: Subgraph = {
    name: 'follows',
    sdl: 'type Thing @key(fields: "id") { id: ID! seen: Int }',
    resolvers: { Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, seen: acts.push(`look at ${id}`) }) } },
  };
  const { ask } = engineOver([party('one'), party('two'), follows]);
  const { data } = await ask('mutation { a: one(n: 1) { seen } b: two(n: 2) { seen } c: one(n: 3) { id } }');
  expect(acts).toEqual(['begin one1', 'end one1', 'look at 1', 'begin two2', 'end two2', 'look at 2', 'begin one3', 'end one3']);
  expect(data).toEqual({ a: { seen: 3 }, b: { seen: 6 }, c: { id: '3' } });
});

test('queries go on from what a mutation gives', async () => {
  const payload = 'type Mutation { act: Payload } type Payload { done: Int again: [Query!] }';
  const { ask } = engineOver([
    {
      name: 'a',
      sdl: `type Query { own: String } ${payload}`,
      resolvers: { Query: { own: () => 'own' }, Mutation: { act: () => ({ done: 1, again: [{}, {}] }) } },
    },
    { name: 'b', sdl: 'type Query { other(n: Int): String }', resolvers: { Query: { other: (_: unknown, { n }: { n: number }) => `other ${n}` } } },
  ]);
  const { data, errors } = await ask('mutation ($n: Int) { act { done again { __typename own other(n: $n) } } }', { n: 3 });
  expect(errors).toBeUndefined();
  const again = { __typename: 'Query', own: 'own', other: 'other 3' };
  expect(data).toEqual({ act: { done: 1, again: [again, again] } });
  expect(await ask('mutation { act { again { __schema { queryType { name } } } } }')).toMatchObject({
    data: { act: { again: { length: 2, 0: { __schema: { queryType: { name: 'Query' } } } } } },
  });
});

test('an answer too deep to be walked costs nobody but its party', async () => {
  const anything = (name: string): Subgraph => ({ name, sdl: `scalar Any type Query { ${name}: Thing } type Thing @key(fields: "id") { id: ID! }` });
  const { supergraph } = parties([anything('a'), { name: 'b', sdl: 'scalar Any type Query { b: Int } type Thing @key(fields: "id") { id: ID! value: Any }' }]);
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
  const engine = createEngine<unknown>({
    supergraph,
    async parties(party, { query }) {
      if (party === 'a') return { data: { x: { __typename: 'Thing', id: 1 }, y: { __typename: 'Thing', id: 1 } } };
      return { data: query.includes('_entities') ? { _entities: [{ value: deep }] } : { b: 1 } };
    },
  });
  const { data, errors } = await engine.execute({ document: parse('{ x: a { value } y: a { value } b }'), context: undefined });
  expect(data).toMatchObject({ b: 1, y: { value: null } });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'PARTY_FAILED', party: 'b' }]);
});
