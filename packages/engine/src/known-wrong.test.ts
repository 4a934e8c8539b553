import { engineOver } from '../test/ask';
import { stockOver } from '../test/stock';
import { parties, type Subgraph } from '../test/subgraphs';
import { createEngine } from './create-engine';

/** Parties with an object in the first and more of it in the second. */
function twoOf(first: string, second: string, resolvers: readonly [Subgraph['resolvers'], Subgraph['resolvers']]): Subgraph[] {
  return [
    { name: 'a', sdl: first, resolvers: resolvers[0] },
    { name: 'b', sdl: second, resolvers: resolvers[1] },
  ];
}

describe('where the stock executor is wrong', () => {
  test('an alias that is called as a key keeps to the client, and the key to the plan', async () => {
    const subgraphs = twoOf(
      'type Query { object: Item } type Item @key(fields: "id") { id: ID! legacyId: ID! }',
      'type Item @key(fields: "id") { id: ID! b: String }',
      [{ Query: { object: () => ({ id: 'key', legacyId: 'old' }) } }, { Item: { __resolveReference: ({ id }: { id: string }) => ({ id, b: `b of ${id}` }) } }],
    );
    const engine = engineOver(subgraphs);
    const query = '{ object { id: legacyId legacyId b } }';
    const right = { data: { object: { id: 'old', legacyId: 'old', b: 'b of key' } } };
    expect(await engine.ask(query)).toEqual(right);
    const stock = await stockOver(engine);
    expect(await stock(query)).not.toEqual(right);
    expect(await stock('{ object { legacyId b } }')).toEqual(await engine.ask('{ object { legacyId b } }'));
  });

  test('an entity that is missing under a non-null field is in errors', async () => {
    const subgraphs = twoOf(
      'type Query { items: [Item] } type Item @key(fields: "id") { id: ID! }',
      'type Item @key(fields: "id") { id: ID! b: String! c: String! }',
      [
        { Query: { items: () => [{ id: 'here' }, { id: 'gone' }] } },
        { Item: { __resolveReference: ({ id }: { id: string }) => (id === 'gone' ? null : { id, b: 'b', c: 'c' }) } },
      ],
    );
    const { data, errors } = await engineOver(subgraphs).ask('{ items { b c } }');
    expect(data).toEqual({ items: [{ b: 'b', c: 'c' }, null] });
    expect(errors).toEqual([{ message: 'Cannot return null for non-nullable field Item.b.', path: ['items', 1, 'b'], extensions: { code: 'VALUE_MISSING' } }]);
  });

  test('an entity that failed is one error, however many of its fields are missing', async () => {
    const subgraphs = twoOf(
      'type Query { items: [Item] } type Item @key(fields: "id") { id: ID! }',
      'type Item @key(fields: "id") { id: ID! b: String! c: String! }',
      [
        { Query: { items: () => [{ id: '1' }] } },
        {
          Item: {
            c: () => 'c',
            b: () => {
              throw new Error('no b');
            },
          },
        },
      ],
    );
    const { data, errors } = await engineOver(subgraphs).ask('{ items { c x: b } }');
    expect(data).toEqual({ items: [null] });
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([['no b', ['items', 0, 'x']]]);
  });

  const COMMENTS =
    'type Query { post: Post } type Post @key(fields: "id") { id: ID! comments(limit: Int = 9): [Comment!]! } type Comment { text: String @shareable }';
  const comments = {
    Post: { comments: (_: unknown, { limit }: { limit: number }) => Array.from({ length: limit }, (_text, index) => ({ text: `comment ${index}` })) },
  };
  const top = { __resolveReference: (post: unknown) => post, top: ({ comments: given }: { comments: unknown[] }) => `of ${given.length}` };

  test('a field that is required with other arguments than the client gives is asked for twice', async () => {
    const subgraphs = twoOf(
      COMMENTS,
      'type Post @key(fields: "id") { id: ID! comments(limit: Int = 9): [Comment!]! @external top: String @requires(fields: "comments(limit: 3) { text }") } type Comment { text: String @shareable }',
      [{ Query: { post: () => ({ id: '1' }) }, ...comments }, { Post: top }],
    );
    const engine = engineOver(subgraphs);
    const query = '{ post { comments(limit: 1) { text } top } }';
    const right = { data: { post: { comments: [{ text: 'comment 0' }], top: 'of 3' } } };
    expect(await engine.ask(query)).toEqual(right);
    expect(await (await stockOver(engine))(query)).not.toEqual(right);
    expect(await engine.ask('{ post { c: comments(limit: 1) { text } comments { t: text } top } }')).toMatchObject({
      data: { post: { c: { length: 1 }, comments: { length: 9 }, top: 'of 3' } },
    });
  });

  test('a schema that requires one field with different arguments is refused', () => {
    const post = (fields: string): string =>
      `type Post @key(fields: "id") { id: ID! comments(limit: Int = 9): [Comment!]! @external ${fields} } type Comment { text: String @shareable }`;
    const { supergraph, send } = parties([
      { name: 'a', sdl: COMMENTS },
      { name: 'b', sdl: post('top: String @requires(fields: "comments(limit: 3) { text }")') },
      { name: 'c', sdl: post('all: String @requires(fields: "comments(limit: 5) { text }")') },
    ]);
    expect(() => createEngine({ supergraph, parties: send })).toThrow('@requires asks for Post.comments both as comments(limit: 3) and as comments(limit: 5)');
  });

  test('a key that does not resolve is not the one that is taken', async () => {
    const subgraphs: Subgraph[] = [
      { name: 'a', sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! }', resolvers: { Query: { item: () => ({ id: '1' }) } } },
      {
        name: 'b',
        sdl: 'type Item @key(fields: "id part", resolvable: false) @key(fields: "id") { id: ID! part: Int! size: Int! @external label: String @requires(fields: "size") }',
        resolvers: {
          Item: {
            __resolveReference: (told: { part?: number }) => (told.part === undefined ? told : null),
            part: () => 7,
            label: ({ size }: { size: number }) => `size ${size}`,
          },
        },
      },
      {
        name: 'c',
        sdl: 'type Item @key(fields: "id") { id: ID! size: Int! }',
        resolvers: { Item: { __resolveReference: ({ id }: { id: string }) => ({ id, size: 4 }) } },
      },
    ];
    const engine = engineOver(subgraphs);
    const query = '{ item { part label } }';
    expect(await engine.ask(query)).toEqual({ data: { item: { part: 7, label: 'size 4' } } });
    expect(await (await stockOver(engine))(query)).toEqual({ data: { item: { part: 7, label: null } } });
  });

  test('a root field nobody answers is an error', async () => {
    const subgraphs = twoOf(
      'type Query { other: Int media: [Media] } interface Media @key(fields: "id") { id: ID! title: String }',
      'type Media @key(fields: "id") @interfaceObject { id: ID! score: Int }',
      [{ Query: { other: () => 1, media: () => [] } }, {}],
    );
    const engine = engineOver(subgraphs);
    const { data, errors } = await engine.ask('{ other media { score } }');
    expect(data).toEqual({ other: 1, media: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([[['media'], 'NOBODY_ANSWERS']]);
    expect(await (await stockOver(engine))('{ other media { score } }')).toEqual({ data: { other: 1, media: null } });
  });
});
