import { parse } from 'graphql';
import { engineOver } from '../test/ask';
import type { Subgraph } from '../test/subgraphs';
import { createEngine } from './create-engine';

const people = [
  { id: '1', name: 'Ada', birth: 1815, friends: ['3', '2', '2'] },
  { id: '2', name: 'Ben', birth: 1820, friends: ['1'] },
  { id: '3', name: null, birth: 1830, friends: [] },
];
const person = ({ id }: { id: string }) => people.find((one) => one.id === id) ?? null;

const SUBGRAPHS: readonly Subgraph[] = [
  {
    name: 'people',
    sdl: `
      type Query { person(id: ID!): Person people: [Person!]! }
      type Mutation { rename(id: ID!, name: String): Person }
      type Person @key(fields: "id") { id: ID! name: String birth: Int! friends: [Person!]! }
    `,
    resolvers: {
      Query: { person: (_: unknown, args: { id: string }) => person(args), people: () => people },
      Mutation: {
        rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...person({ id }), name }),
      },
      Person: { __resolveReference: person, friends: ({ friends }: { friends: string[] }) => friends.map((id) => person({ id })) },
    },
  },
  {
    name: 'ages',
    sdl: `
      type Person @key(fields: "id") { id: ID! birth: Int! @external age(in: Int! = 1850): Int! @requires(fields: "birth") mood: String motto: String! }
    `,
    resolvers: {
      Person: {
        __resolveReference: (one: { id: string }) => (one.id === '3' ? null : one),
        age: ({ birth }: { birth: number }, args: { in: number }) => args.in - birth,
        mood: ({ id }: { id: string }) => {
          if (id === '2') throw new Error('moody');
          return 'fine';
        },
        motto: ({ id }: { id: string }) => `motto ${id}`,
      },
    },
  },
];

describe('an engine', () => {
  test('joins what several parties know', async () => {
    const { ask } = engineOver(SUBGRAPHS);
    expect(await ask('query ($id: ID!) { person(id: $id) { name age motto } }', { id: '1' })).toEqual({
      data: { person: { name: 'Ada', age: 35, motto: 'motto 1' } },
    });
  });

  test('passes variables and defaults on', async () => {
    const { ask } = engineOver(SUBGRAPHS);
    const query =
      'query ($id: ID! = "2", $year: Int! = 1900) { person(id: $id) { a: age(in: $year) b: age(in: 1821) c: age ...F } } fragment F on Person { d: age(in: 1822) }';
    expect(await ask(query)).toEqual({ data: { person: { a: 80, b: 1, c: 30, d: 2 } } });
    expect(await ask(query, { id: '1', year: 1816 })).toEqual({ data: { person: { a: 1, b: 6, c: 35, d: 7 } } });
  });

  test('refuses variables that are not what the operation declares', async () => {
    const { ask, asked } = engineOver(SUBGRAPHS);
    const { data, errors } = await ask('query ($id: ID!) { person(id: $id) { name } }', {});
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  test('leaves variables called representations to the client', async () => {
    const { ask } = engineOver(SUBGRAPHS);
    const query = 'query ($representations: Int!, $own_representations: ID!) { person(id: $own_representations) { age(in: $representations) } }';
    expect(await ask(query, { representations: 1817, own_representations: '1' })).toEqual({ data: { person: { age: 2 } } });
  });

  test('asks about each entity once and tells errors at every place', async () => {
    const { ask, asked } = engineOver(SUBGRAPHS);
    const result = await ask('{ people { friends { mood } } }');
    expect(result.data).toEqual({ people: [{ friends: [{ mood: null }, { mood: null }, { mood: null }] }, { friends: [{ mood: 'fine' }] }, { friends: [] }] });
    expect(result.errors?.map(({ message, path }) => [message, path])).toEqual([
      ['moody', ['people', 0, 'friends', 1, 'mood']],
      ['moody', ['people', 0, 'friends', 2, 'mood']],
    ]);
    expect(asked.at(-1)?.variables.representations).toEqual([
      { __typename: 'Person', id: '3' },
      { __typename: 'Person', id: '2' },
      { __typename: 'Person', id: '1' },
    ]);
  });

  test('asks one party at one time once', async () => {
    const { ask, asked } = engineOver(SUBGRAPHS);
    const result = await ask('{ a: person(id: "1") { mood } b: person(id: "1") { mood } c: person(id: "2") { motto friends { mood } } }');
    expect(result).toEqual({ data: { a: { mood: 'fine' }, b: { mood: 'fine' }, c: { motto: 'motto 2', friends: [{ mood: 'fine' }] } } });
    expect(asked).toHaveLength(2);
    expect(asked[1]?.variables).toEqual({ representations_0: [{ __typename: 'Person', id: '1' }], representations_1: [{ __typename: 'Person', id: '2' }] });
  });

  test('asks about more entities than a party takes in several requests', async () => {
    const { ask, asked } = engineOver(SUBGRAPHS, { limits: { representations: 2 } });
    const { data, errors } = await ask('{ people { friends { mood } } c: person(id: "2") { motto } }');
    expect(data).toMatchObject({
      people: [{ friends: [{ mood: null }, { mood: null }, { mood: null }] }, { friends: [{ mood: 'fine' }] }, {}],
      c: { motto: 'motto 2' },
    });
    expect(errors?.map(({ path }) => path)).toEqual([
      ['people', 0, 'friends', 1, 'mood'],
      ['people', 0, 'friends', 2, 'mood'],
    ]);
    expect(asked.slice(1).map(({ variables }) => Object.values(variables).flat().length)).toEqual([2, 2]);
  });

  test('executes @skip and @include with either value', async () => {
    const { ask, asked } = engineOver(SUBGRAPHS);
    const query = 'query ($with: Boolean!, $no: Boolean = true) { person(id: "1") { name ... @include(if: $with) { motto } mood @skip(if: $no) } }';
    expect(await ask(query, { with: true })).toEqual({ data: { person: { name: 'Ada', motto: 'motto 1' } } });
    expect(await ask(query, { with: true, no: false })).toEqual({ data: { person: { name: 'Ada', motto: 'motto 1', mood: 'fine' } } });
    expect(asked).toHaveLength(4);
    expect(await ask(query, { with: false })).toEqual({ data: { person: { name: 'Ada' } } });
    expect(asked).toHaveLength(5);
    expect(asked.at(-1)?.query).toBe('{person(id:1){name}}');
  });

  test('answers __typename and introspection', async () => {
    const { ask, asked } = engineOver(SUBGRAPHS);
    expect(await ask('query ($n: String!) { __typename t: __type(name: $n) { ...T } } fragment T on __Type { name }', { n: 'Person' })).toEqual({
      data: { __typename: 'Query', t: { name: 'Person' } },
    });
    expect(asked).toEqual([]);
    expect(await ask('{ p: person(id: 1) { x: __typename mood } }')).toEqual({ data: { p: { x: 'Person', mood: 'fine' } } });
  });

  test('does mutations one after another', async () => {
    const { ask, asked } = engineOver(SUBGRAPHS);
    const result = await ask('mutation { a: rename(id: "1", name: "A") { name motto } b: rename(id: "2", name: "B") { name motto } }');
    expect(result).toEqual({ data: { a: { name: 'A', motto: 'motto 1' }, b: { name: 'B', motto: 'motto 2' } } });
    expect(asked.map(({ party, query }) => [party, /rename/.test(query)])).toEqual([
      ['people', true],
      ['ages', false],
    ]);
  });

  test('executes one of several operations', async () => {
    const { ask } = engineOver(SUBGRAPHS);
    expect(await ask('query A { person(id: 1) { id } } query B { person(id: 2) { id } }', {}, 'B')).toEqual({ data: { person: { id: '2' } } });
    expect((await ask('query A { person(id: 1) { id } } query B { person(id: 2) { id } }')).errors).toHaveLength(1);
  });

  test('asks nobody more when the client has gone', async () => {
    const gone = new AbortController();
    const { supergraph, send, asked } = engineOver(SUBGRAPHS);
    const engine = createEngine<unknown>({
      supergraph,
      async parties(party, request) {
        const answer = await send(party, request);
        gone.abort();
        return answer;
      },
    });
    const result = await engine.execute({ document: parse('{ person(id: 1) { motto } }'), context: undefined, signal: gone.signal });
    expect(result).toMatchObject({ errors: [{ extensions: { code: 'CANCELLED' } }] });
    expect(asked).toHaveLength(1);
  });

  test('tells its host of every request and what came of it', async () => {
    const told: unknown[] = [];
    const failing = async (party: string): Promise<never> => {
      throw new Error(`${party} is down`);
    };
    const context = { caller: 'me' };
    const engine = createEngine<unknown>({
      supergraph: engineOver(SUBGRAPHS).supergraph,
      parties: failing,
      hooks: { onPartyResult: (result) => void told.push(result) },
    });
    const { data, errors } = await engine.execute({ document: parse('{ person(id: 1) { name } }'), context });
    expect(told).toEqual([
      { party: 'people', request: { query: '{person(id:1){name}}', variables: {} }, answer: undefined, thrown: new Error('people is down'), context },
    ]);
    expect(data).toEqual({ person: null });
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([['people gave no usable answer.', 'PARTY_FAILED']]);
  });
});
