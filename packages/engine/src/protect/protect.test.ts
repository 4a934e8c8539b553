import { parse } from 'graphql';
import { type Plain, plain } from '../../test/ask';
import { parties, type Subgraph } from '../../test/subgraphs';
import { createEngine, type Protection } from '../create-engine';
import type { Rights } from './need';
import { refusedIn } from './refused-in';

const nodes = [
  { __typename: 'Leaf', id: '1', inner: 'leaf', fruit: 'pear' },
  { __typename: 'Root', id: '2', inner: 'root' },
];
const SUBGRAPHS: readonly Subgraph[] = [
  {
    name: 'a',
    sdl: `
      type Query {
        open: String
        signedIn: String @authenticated
        either: String @requiresScopes(scopes: [["read", "all"], ["admin"]])
        judged: String @policy(policies: [["p"]])
        secret: Secret
        level: Level
        nodes: [Node!]
        found: [Found]
        people: [Person!]
        must: Must
      }
      type Mutation { open: String signedIn: String @authenticated }
      type Secret @requiresScopes(scopes: [["secret"]]) { text: String }
      enum Level @policy(policies: [["p"]]) { HIGH }
      interface Node { id: ID inner: String }
      type Leaf implements Node { id: ID inner: String @authenticated fruit: String }
      type Root implements Node { id: ID inner: String }
      union Found = Secret | Leaf
      type Person @key(fields: "id") { id: ID! name: String bsn: String! @authenticated }
      type Must { here: String gone: String! @authenticated }
    `,
    resolvers: {
      Query: {
        open: () => 'open',
        signedIn: () => 'signed in',
        either: () => 'either',
        judged: () => 'judged',
        secret: () => ({ text: 'secret' }),
        level: () => 'HIGH',
        nodes: () => nodes,
        found: () => [{ __typename: 'Secret', text: 'secret' }, nodes[0]],
        people: () => [
          { id: '1', name: 'Ada', bsn: 'x' },
          { id: '2', name: 'Ben', bsn: 'y' },
        ],
        must: () => ({ here: 'here', gone: 'gone' }),
      },
      Mutation: { open: () => 'done', signedIn: () => 'done' },
    },
  },
  {
    name: 'b',
    sdl: 'type Person @key(fields: "id") { id: ID! grade: Int @authenticated shoe: Int }',
    resolvers: { Person: { grade: () => 8, shoe: () => 40 } },
  },
];
const NOBODY: Rights = { authenticated: false, scopes: new Set(), policies: new Set() };
const composed = parties(SUBGRAPHS);

interface Asking {
  readonly mode?: Protection<Rights>['mode'];
  readonly rights?: Partial<Rights>;
  readonly supergraph?: string;
}

async function ask(query: string, { mode = 'filter', rights = {}, supergraph = composed.supergraph }: Asking = {}): Promise<Plain & { asked: string }> {
  composed.asked.length = 0;
  const engine = createEngine<Rights>({ supergraph, parties: composed.send, protect: { mode, rightsOf: (context) => context } });
  const result = await engine.execute({ document: parse(query), context: { ...NOBODY, ...rights } });
  return { ...plain(result), asked: composed.asked.map(({ party, query: text }) => `${party} ${text}`).join() };
}

/** An error as it stands at a place. */
function at(...path: (string | number)[]): unknown {
  return expect.objectContaining({ path, extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } });
}

describe('filtered', () => {
  test.each<[string, string, unknown, unknown[]]>([
    ['a field', '{ open x: signedIn }', { open: 'open', x: null }, [at('x')]],
    ['a field of a protected type', '{ secret { text } open }', { secret: null, open: 'open' }, [at('secret')]],
    ['a value of a protected type', '{ level }', { level: null }, [at('level')]],
    [
      'a field of an interface, if an object it can have protects it',
      '{ nodes { inner } }',
      { nodes: [{ inner: null }, { inner: null }] },
      [at('nodes', 0, 'inner'), at('nodes', 1, 'inner')],
    ],
    [
      'a field of one of its objects',
      '{ nodes { id ... on Leaf { inner fruit } ... on Root { inner } } }',
      {
        nodes: [
          { id: '1', inner: null, fruit: 'pear' },
          { id: '2', inner: 'root' },
        ],
      },
      [at('nodes', 0, 'inner')],
    ],
    [
      'objects of a protected type in a union',
      '{ found { __typename ... on Secret { text } ... on Leaf { fruit } } }',
      {
        found: [
          { __typename: 'Secret', text: null },
          { __typename: 'Leaf', fruit: 'pear' },
        ],
      },
      [at('found', 0, 'text')],
    ],
    [
      'what is selected in fragments of fragments',
      '{ ...F } fragment F on Query { ... { ...G } } fragment G on Query { open judged }',
      { open: 'open', judged: null },
      [at('judged')],
    ],
    ['a field that allows no null, with what holds it', '{ must { here gone } open }', { must: null, open: 'open' }, [at('must', 'gone')]],
    [
      'one place that is refused, wherever else it is selected',
      '{ nodes { inner ... on Root { inner } } }',
      { nodes: [{ inner: null }, { inner: null }] },
      [at('nodes', 0, 'inner'), at('nodes', 1, 'inner')],
    ],
  ])('%s', async (_name, query, data, errors) => {
    const answer = await ask(query);
    expect([answer.data, answer.errors]).toEqual([data, errors]);
    expect(answer.asked).not.toMatch(/signedIn|secret|level|judged|text|gone/);
  });

  test('a party that is only asked for what is refused is not asked', async () => {
    expect(await ask('{ people { name grade } }')).toMatchObject({
      data: { people: [{ name: 'Ada', grade: null }, { grade: null }] },
      asked: 'a {people{name}}',
    });
    expect((await ask('{ people { grade shoe } }')).asked).toMatch(/b query.*\{shoe\}/);
    expect((await ask('{ signedIn }')).asked).toBe('');
  });

  test('a mutation that is refused is not done', async () => {
    expect(await ask('mutation { open signedIn }')).toMatchObject({
      data: { open: 'done', signedIn: null },
      errors: [at('signedIn')],
      asked: 'a mutation{open}',
    });
  });

  test('a plan made for one caller is not used for another', async () => {
    const engine = createEngine<Rights>({
      supergraph: composed.supergraph,
      parties: composed.send,
      protect: { mode: 'filter', rightsOf: (context) => context },
    });
    const document = parse('{ signedIn judged }');
    const of = async (rights: Partial<Rights>): Promise<unknown> => (await engine.execute({ document, context: { ...NOBODY, ...rights } })).data;
    expect(await of({ authenticated: true })).toEqual({ signedIn: 'signed in', judged: null });
    expect(await of({})).toEqual({ signedIn: null, judged: null });
    expect(await of({ policies: new Set(['p']) })).toEqual({ signedIn: null, judged: 'judged' });
    expect(await of({ authenticated: true, policies: new Set(['p']) })).toEqual({ signedIn: 'signed in', judged: 'judged' });
  });
});

test.each<[string[], string | null]>([
  [['read'], null],
  [['read', 'all'], 'either'],
  [['admin'], 'either'],
])('scopes %j give %s where one of two lists is needed', async (scopes, either) => {
  expect((await ask('{ either }', { rights: { scopes: new Set(scopes) } })).data).toEqual({ either });
});

test('rejected: an operation with anything refused is not executed', async () => {
  expect(await ask('{ open signedIn level a: signedIn }', { mode: 'reject' })).toEqual({
    errors: ['Query.signedIn', 'Query.level'].map((what) => ({
      message: `The caller may not have ${what}.`,
      extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    })),
    asked: '',
  });
  expect((await ask('{ open signedIn }', { mode: 'reject', rights: { authenticated: true } })).data).toEqual({ open: 'open', signedIn: 'signed in' });
});

test('a protection counts under whatever name the supergraph has for it', async () => {
  const imported = composed.supergraph
    .replaceAll('@authenticated', '@login')
    .replace('authenticated/v0.1", for: SECURITY', 'authenticated/v0.1", for: SECURITY, import: [{name: "@authenticated", as: "@login"}]');
  const prefixed = composed.supergraph.replaceAll('@policy', '@rule').replace('policy/v0.1", for: SECURITY', 'policy/v0.1", for: SECURITY, as: "rule"');
  expect((await ask('{ signedIn }', { supergraph: imported })).data).toEqual({ signedIn: null });
  expect((await ask('{ judged }', { supergraph: prefixed })).data).toEqual({ judged: null });
});

test('an interface is as protected as its objects, if composition did not say so', async () => {
  const older = composed.supergraph.replace(/(interface Node[^{]*\{[^}]*inner: String) @authenticated/, '$1');
  expect(older).not.toBe(composed.supergraph);
  expect((await ask('{ nodes { inner } }', { supergraph: older })).data).toEqual({ nodes: [{ inner: null }, { inner: null }] });
});

test('a host that enforces itself is told what is refused', () => {
  const { apiSchema } = createEngine({ supergraph: composed.supergraph, parties: composed.send, enforced: ['authenticated', 'requiresScopes', 'policy'] });
  const refused = refusedIn(parse(composed.supergraph), apiSchema);
  expect(refused(parse('{ open signedIn ...F } fragment F on Query { found { ... on Secret { text } } }'), NOBODY)).toEqual(['Query.signedIn', 'Secret.text']);
  expect(refused(parse('{ open signedIn }'), { ...NOBODY, authenticated: true })).toEqual([]);
});
