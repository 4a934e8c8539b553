import type { MeasuredGraph, MeasuredParty } from './graph';
import { products, reviews, users } from './shop-data';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@requires", "@provides", "@external", "@shareable"])\n';

const accounts: MeasuredParty = {
  name: 'accounts',
  sdl: `${LINK}
    type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
  resolvers: {
    Query: { me: () => users[0], user: (_, { id }) => userOf(id), users: () => users },
    User: { __resolveReference: ({ id }) => userOf(id) },
  },
};

const inventory: MeasuredParty = {
  name: 'inventory',
  sdl: `${LINK}
    type Product @key(fields: "upc") {
      upc: String! weight: Int @external price: Int @external
      inStock: Boolean shippingEstimate: Int @requires(fields: "price weight")
    }`,
  resolvers: {
    Product: {
      __resolveReference: (told) => ({ ...told, inStock: productOf(told.upc)?.inStock }),
      shippingEstimate: ({ price, weight }) => (Number(price) > 1_000 ? 0 : Math.round(Number(weight) / 2)),
    },
  },
};

const goods: MeasuredParty = {
  name: 'products',
  sdl: `${LINK}
    type Query { topProducts(first: Int = 5): [Product] catalogue(first: Int = 500): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  resolvers: {
    Query: { topProducts: (_, { first }) => products.slice(0, Number(first)), catalogue: (_, { first }) => products.slice(0, Number(first)) },
    Product: { __resolveReference: ({ upc }) => productOf(upc) },
  },
};

const opinions: MeasuredParty = {
  name: 'reviews',
  sdl: `${LINK}
    type Mutation { review(upc: String!, body: String!): Review }
    type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
  resolvers: {
    // What is said is not kept: each request of a measurement finds the same world.
    Mutation: { review: (_, { upc, body }) => ({ id: 'new', body, user: users[0]?.id, upc }) },
    Review: {
      __resolveReference: ({ id }) => reviews.find((review) => review.id === id),
      author: ({ user }) => userOf(user),
      product: ({ upc }) => ({ upc }),
    },
    User: { __resolveReference: ({ id }) => ({ id }), reviews: ({ id }) => reviews.filter(({ user }) => user === id) },
    Product: { __resolveReference: ({ upc }) => ({ upc }), reviews: ({ upc }) => reviews.filter((review) => review.upc === upc) },
  },
};

const FIVE_LEVELS = `
fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }
query FiveLevels {
  users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
  topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
}`;

const WIDE = 'query Wide { catalogue(first: 500) { upc name price weight inStock shippingEstimate } }';

const REVIEW = `mutation Review($upc: String!, $body: String!) {
  review(upc: $upc, body: $body) { id body author { id username name } product { upc name price inStock shippingEstimate } }
}`;

/** A shop of four parties, made like the one that public benchmarks of gateways use: the same schema, depth and size of answer. */
export const SHOP: MeasuredGraph = {
  name: 'shop',
  parties: [accounts, inventory, goods, opinions],
  workloads: [
    { name: 'five-levels', shows: 'one query of five levels over four parties', ask: () => ({ query: FIVE_LEVELS }) },
    { name: 'wide', shows: 'a list of 500, each of two parties', ask: () => ({ query: WIDE }) },
    { name: 'mutation', shows: 'one act, and what four parties know of it', ask: () => ({ query: REVIEW, variables: { upc: '3', body: 'Fits.' } }) },
    { name: 'documents', shows: 'every document is a new one, and is planned', ask: distinctDocument, distinct: true },
  ],
};

function distinctDocument(turn: number): { query: string } {
  const query = `query D${turn} { topProducts(first: 3) { p${turn}: name price reviews { body author { u${turn}: username name } } shippingEstimate } }`;
  return { query };
}

function userOf(id: unknown): (typeof users)[number] | undefined {
  return users.find((user) => user.id === id);
}

function productOf(upc: unknown): (typeof products)[number] | undefined {
  return products.find((product) => product.upc === upc);
}
