import type { Attack } from './attack';

const repeat = (times: number, part: (index: number) => string, by = ' '): string => Array.from({ length: times }, (_, index) => part(index)).join(by);

/** The chain of fields from a family through its youths and back, so many levels deep. */
const chain = (levels: number): string => {
  const fields = Array.from({ length: levels - 1 }, (_, level) => (level % 2 === 0 ? 'youths' : 'family'));
  return `{ family(id: "6f9b3f5c-6f0e-4d4f-9f39-2f6b7d1c2a10") { ${fields.map((field) => `${field} { `).join('')}__typename${' }'.repeat(fields.length)} } }`;
};
const TOO_LARGE = { refused: [400], code: 'DOCUMENT_TOO_LARGE' } as const;
const UNREADABLE = { refused: [400], code: 'GRAPHQL_PARSE_FAILED' } as const;

/** Documents that are too large, or that tell more than they should. */
export const SHAPE: readonly Attack[] = [
  { number: 1, name: 'a document deeper than the limit', to: 'GATEWAY', send: () => ({ query: chain(24) }), expect: { refused: [400] } },
  {
    number: 2,
    name: 'depth hidden in named fragments',
    to: 'GATEWAY',
    send: () => ({
      query: `query { family(id: "6f9b3f5c-6f0e-4d4f-9f39-2f6b7d1c2a10") { ...F0 } } ${repeat(12, (level) => `fragment F${level} on Family { youths { family { ...F${level + 1} } } }`)} fragment F12 on Family { id }`,
    }),
    expect: { refused: [400] },
  },
  {
    number: 3,
    name: 'depth hidden in inline fragments',
    to: 'GATEWAY',
    send: () => ({
      query: `{ family(id: "6f9b3f5c-6f0e-4d4f-9f39-2f6b7d1c2a10") { ${'... on Family { youths { ... on Youth { family { '.repeat(12)} id ${'} } } } '.repeat(12)} } }`,
    }),
    expect: { refused: [400] },
  },
  { number: 4, name: 'aliases of one root field', to: 'GATEWAY', send: () => ({ query: `{ ${repeat(31, (i) => `a${i}: __typename`)} }` }), expect: TOO_LARGE },
  {
    number: 5,
    name: '101 aliases of __typename',
    to: 'GATEWAY',
    send: () => ({ query: `{ ${repeat(101, (i) => `a${i}: __typename`)} }` }),
    expect: { refused: [400] },
  },
  { number: 6, name: '500 times the same field', to: 'GATEWAY', send: () => ({ query: `{ ${repeat(500, () => '__typename')} }` }), expect: { refused: [400] } },
  {
    number: 7,
    name: 'ten unknown directives in one place',
    to: 'GATEWAY',
    send: () => ({ query: `{ __typename ${repeat(10, () => '@aa')} }` }),
    expect: { refused: [400] },
  },
  {
    number: 7,
    name: '51 times @include',
    to: 'GATEWAY',
    send: () => ({ query: `{ __typename ${repeat(51, () => '@include(if: true)')} }` }),
    expect: { refused: [400] },
  },
  { number: 8, name: '1 001 tokens', to: 'GATEWAY', send: () => ({ query: `{ ${repeat(1_001, (i) => `f${i}`)} }` }), expect: UNREADABLE },
  {
    number: 8,
    name: '20 001 tokens, though the gateway signed them',
    to: 'PARTIES',
    send: () => ({ query: `{ ${repeat(20_001, (i) => `f${i}`)} }` }),
    expect: { refused: [400] },
  },
  {
    number: 9,
    name: 'fragments that go round',
    to: 'BOTH',
    send: () => ({ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }),
    expect: { refused: [400] },
  },
  {
    number: 10,
    name: 'fragments that double 26 times',
    to: 'GATEWAY',
    send: () => ({ query: `{ ...D0 } ${repeat(26, (i) => `fragment D${i} on Query { ...D${i + 1} ...D${i + 1} }`)} fragment D26 on Query { __typename }` }),
    expect: { refused: [400] },
  },
  {
    number: 10,
    name: 'fragments that double under aliases',
    to: 'GATEWAY',
    send: () => ({
      query: `{ a: family(id: "6f9b3f5c-6f0e-4d4f-9f39-2f6b7d1c2a10") { ...D0 } } ${repeat(14, (i) => `fragment D${i} on Family { a${i}: youths { b: family { ...D${i + 1} } } c${i}: youths { d: family { ...D${i + 1} } } }`)} fragment D14 on Family { id }`,
    }),
    expect: { refused: [400] },
  },
  { number: 11, name: '20 000 braces', to: 'BOTH', send: () => ({ query: '{a'.repeat(20_000) }), expect: { refused: [400] } },
  { number: 11, name: '20 000 brackets', to: 'BOTH', send: () => ({ query: `{ a(b: ${'['.repeat(20_000)}` }), expect: { refused: [400] } },
  { number: 12, name: 'a circle of youths and families', to: 'GATEWAY', send: () => ({ query: chain(19) }), expect: { refused: [400] } },
  {
    number: 14,
    name: 'a circle through the schema’s own types',
    to: 'GATEWAY',
    send: () => ({ query: `{ __schema { types { ${'fields { type { '.repeat(9)} name ${'} }'.repeat(9)} } } }` }),
    expect: { refused: [400] },
  },
  {
    number: 13,
    name: 'introspection of a party',
    to: 'PARTIES',
    send: () => ({ query: '{ __schema { types { name } } }', token: null }),
    expect: { refused: [401] },
  },
  ...(
    [
      ['a field', '{ familie { id } }'],
      ['an argument', '{ family(idd: "1") { id } }'],
      ['an enum value', '{ contractFor(service: AMBULATOR, municipality: "GM0935") { __typename } }'],
      ['a type', 'query ($a: Familie) { __typename }'],
    ] as const
  ).map(([what, query]): Attack => ({ number: 15, name: `${what} misspelt, for a hint`, to: 'BOTH', send: () => ({ query }), expect: { refused: [400] } })),
  {
    number: 16,
    name: 'a batch of two',
    to: 'BOTH',
    send: () => ({ body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]' }),
    expect: { refused: [400] },
  },
  {
    number: 17,
    name: 'two operations and no choice',
    to: 'GATEWAY',
    send: () => ({ query: 'query A { __typename } query B { __typename }' }),
    expect: { refused: [400] },
  },
  {
    number: 18,
    name: 'a persisted document nobody knows',
    to: 'GATEWAY',
    send: () => ({ body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}' }),
    expect: { refused: [400] },
  },
  ...[2_147_483_647, -1, 0, null].map(
    (first): Attack => ({
      number: 19,
      name: `a page of ${first}`,
      to: 'GATEWAY',
      send: () => ({ query: 'query ($first: Int!) { myFamilies(first: $first) { totalCount } }', variables: { first } }),
      expect: { answer: ({ data, errors }) => errors?.length === 1 && !data?.myFamilies },
    }),
  ),
  {
    number: 20,
    name: '1 000 ids in one list',
    to: 'GATEWAY',
    send: () => ({ query: `{ findPlaces(need: { services: [${repeat(1_000, () => 'RESPITE', ',')}] }) { __typename } }` }),
    expect: { refused: [400] },
  },
  {
    number: 61,
    name: 'more entities at once than a party takes',
    to: 'PARTIES',
    send: ({ nothing }) => ({
      query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      variables: { of: Array.from({ length: 1_001 }, () => ({ __typename: 'Youth', id: nothing() })) },
    }),
    expect: { refused: [400], code: 'BAD_USER_INPUT' },
  },
];
