import type { Subgraph } from './subgraphs';

const ITEMS = [
  { __typename: 'Book', id: 'b1', title: 'Heidi', pages: 300, weight: 400, shelf: 's1', maker: 'm1' },
  { __typename: 'Film', id: 'f1', title: 'Heidi', minutes: 90, weight: 50, shelf: 's1', maker: 'm2' },
  { __typename: 'Book', id: 'b2', title: 'Emma', pages: 200, weight: null, shelf: 's2', maker: 'm1' },
];
const MAKERS = [
  { id: 'm1', name: 'Johanna', town: 'London' },
  { id: 'm2', name: 'Luigi', town: 'Rome' },
];
type Id = { readonly id: string };
const item = ({ id }: Id): (typeof ITEMS)[number] | null => ITEMS.find((one) => one.id === id) ?? null;
const maker = ({ id }: Id): (typeof MAKERS)[number] | null => MAKERS.find((one) => one.id === id) ?? null;
const sold: string[] = [];

/** A shop of four parties with an interface, an interface object, a union, a value type, a provided and two required fields. */
export const SHOP: readonly Subgraph[] = [
  {
    name: 'catalogue',
    sdl: `
      type Query { items: [Item!]! item(id: ID!): Item search(word: String!): [Found!]! }
      interface Item @key(fields: "id") { id: ID! title: String weight: Int size: Size }
      type Book implements Item @key(fields: "id") { id: ID! title: String weight: Int size: Size pages: Int! maker: Maker! @provides(fields: "name") }
      type Film implements Item @key(fields: "id") { id: ID! title: String weight: Int size: Size minutes: Int! maker: Maker! @provides(fields: "name") }
      type Maker @key(fields: "id") { id: ID! name: String @external }
      type Size @shareable { width: Int height: Int }
      union Found = Book | Film | Maker
    `,
    resolvers: {
      Query: {
        items: () => ITEMS,
        item: (_: unknown, id: Id) => item(id),
        search: () => [ITEMS[0], ITEMS[1], { __typename: 'Maker', ...MAKERS[0] }],
      },
      Item: { __resolveReference: item },
      Book: { __resolveReference: item, maker: (one: { maker: string }) => maker({ id: one.maker }), size: () => ({ width: 1, height: 2 }) },
      Film: { __resolveReference: item, maker: (one: { maker: string }) => maker({ id: one.maker }), size: () => null },
    },
  },
  {
    name: 'people',
    sdl: 'type Query { makers: [Maker!]! } type Maker @key(fields: "id") { id: ID! name: String @shareable town: String }',
    resolvers: { Query: { makers: () => MAKERS }, Maker: { __resolveReference: maker } },
  },
  {
    name: 'reviews',
    sdl: `
      type Query { best: Item }
      type Item @key(fields: "id") @interfaceObject { id: ID! stars(of: Int! = 5): Float words: Int reviews: [Review!]! }
      type Review @key(fields: "id") { id: ID! text: String item: Item! }
    `,
    resolvers: {
      Query: { best: () => ({ id: 'f1' }) },
      Item: {
        stars: ({ id }: Id, { of }: { of: number }) => (id === 'b2' ? null : of / 2),
        words: ({ id }: Id) => {
          if (id.startsWith('f')) throw new Error('a film has no words');
          return 1_000;
        },
        reviews: ({ id }: Id) => [{ id: `r-${id}`, text: `about ${id}`, item: { id } }],
      },
      Review: { __resolveReference: ({ id }: Id) => ({ id, text: `about ${id.slice(2)}`, item: { id: id.slice(2) } }) },
    },
  },
  {
    name: 'shipping',
    sdl: `
      type Mutation { sell(id: ID!): Sale }
      type Sale { position: Int! book: Book }
      type Book @key(fields: "id") { id: ID! weight: Int @external size: Size @external maker: Maker! @external postage: Int @requires(fields: "weight") parcel: String @requires(fields: "size { width height } maker { town }") }
      type Size @shareable { width: Int height: Int }
      type Maker @key(fields: "id") { id: ID! town: String @external }
    `,
    resolvers: {
      Mutation: { sell: (_: unknown, { id }: Id) => ({ position: sold.push(id), book: { id } }) },
      Book: {
        postage: ({ weight }: { weight: number | null }) => weight && weight * 2,
        parcel: ({ size, maker: { town } }: { size: { width: number; height: number }; maker: { town: string } }) =>
          `${size.width}x${size.height} from ${town}`,
      },
    },
  },
];
