import { signingKey } from '@ketengraaf/proof';
import type { Attack, Sending } from './attack';

const REFUSED = { refused: [401] } as const;
const ENTITIES = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Youth { id } } }';

const withoutProof: readonly (readonly [number: number, name: string, sending: Sending])[] = [
  [50, '__typename', {}],
  [51, 'its schema', { query: '{ _service { sdl } }' }],
  [52, 'entities', { query: ENTITIES, variables: { of: [] } }],
];

/** Ways to a party that do not go through the gateway, and headers that claim what only a token can. */
export const AROUND: readonly Attack[] = [
  ...withoutProof.flatMap(([number, name, sending]): Attack[] => [
    {
      number,
      name: `a party asked directly for ${name}, without a proof or a token`,
      to: 'PARTIES',
      send: () => ({ ...sending, proof: null, token: null }),
      expect: REFUSED,
    },
    {
      number: 53,
      name: `a party asked directly for ${name}, with a token and no proof`,
      to: 'PARTIES',
      send: () => ({ ...sending, proof: null }),
      expect: REFUSED,
    },
    { number: 54, name: `a party asked with a proof and no token for ${name}`, to: 'PARTIES', send: () => ({ ...sending, token: null }), expect: REFUSED },
  ]),
  { number: 55, name: 'a request sent again after 31 s', to: 'PARTIES', send: () => ({ proof: { at: Date.now() - 36_000 } }), expect: REFUSED },
  { number: 55, name: 'a request dated ahead', to: 'PARTIES', send: () => ({ proof: { at: Date.now() + 36_000 } }), expect: REFUSED },
  { number: 55, name: 'a request sent twice', to: 'PARTIES', send: () => ({ proof: { again: true } }), expect: REFUSED },
  {
    number: 56,
    name: 'a signed request with other variables',
    to: 'PARTIES',
    send: () => ({ variables: { a: 2 }, proof: { signed: { body: '{"query":"{ __typename }","variables":{"a":1}}' } } }),
    expect: REFUSED,
  },
  {
    number: 56,
    name: 'a signed request with another role',
    to: 'PARTIES',
    send: () => ({ role: 'CASE_DIRECTOR', purpose: 'DIRECTION', proof: { signed: { role: 'TEAM_LEAD' } } }),
    expect: REFUSED,
  },
  {
    number: 56,
    name: 'a signed request with another purpose',
    to: 'PARTIES',
    send: () => ({ role: 'CASE_DIRECTOR', purpose: 'DIRECTION', proof: { signed: { purpose: 'CARE' } } }),
    expect: REFUSED,
  },
  {
    number: 56,
    name: 'a signed request on another journey',
    to: 'PARTIES',
    send: () => ({ proof: { signed: { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` } } }),
    expect: REFUSED,
  },
  {
    number: 56,
    name: 'a request signed for another party',
    to: 'PARTIES',
    send: (_scene, target) => ({ proof: { signed: { party: target === 'schools' ? 'referrers' : 'schools' } } }),
    expect: REFUSED,
  },
  {
    number: 57,
    name: 'a request signed by the issuer, not the gateway',
    to: 'PARTIES',
    send: ({ stack }) => ({ proof: { key: signingKey(stack.settings.issuer.privateJwk) } }),
    expect: REFUSED,
  },
  ...(
    [
      ['x-user-id', 'admin'],
      ['claims', '{"sub":"admin"}'],
      ['x-party', 'local-teams'],
      ['x-forwarded-user', 'admin'],
    ] as const
  ).map(
    ([header, value]): Attack => ({
      number: 58,
      name: `the header ${header} in the place of a token`,
      to: 'BOTH',
      send: () => ({ token: null, headers: { [header]: value } }),
      expect: REFUSED,
    }),
  ),
  {
    number: 58,
    name: 'such headers beside the token of who is a stranger to the family',
    to: 'GATEWAY',
    send: async (scene) => ({
      query: 'query ($id: UUID!) { family(id: $id) { name } }',
      variables: { id: scene.showcase('family') },
      token: await scene.token('outsider'),
      headers: { 'x-user-id': scene.showcase('director'), 'x-party': 'local-teams', 'x-forwarded-for': '10.0.0.1', 'x-proof': 'AAAA' },
    }),
    expect: { answer: ({ data }) => data?.family === null },
  },
  {
    number: 59,
    name: 'a token and a signature in the extensions',
    to: 'GATEWAY',
    send: () => ({ token: null, more: { extensions: { jwt: { sub: 'admin' }, signature: 'AAAA' } } }),
    expect: REFUSED,
  },
  {
    number: 60,
    name: 'an entity that claims more than its key',
    to: 'PARTIES',
    send: async (scene) => ({
      query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      variables: {
        of: [
          { __typename: 'Youth', id: scene.showcase('youth'), organisation: scene.showcase('team'), municipality: 'mine', familyId: scene.showcase('family') },
        ],
      },
      token: await scene.token('outsider'),
    }),
    expect: { answer: ({ data, errors }) => errors === undefined && JSON.stringify(data).length < 60 },
  },
  {
    number: 62,
    name: 'an entity of a type that is none',
    to: 'PARTIES',
    send: () => ({
      query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      variables: { of: [{ __typename: 'PageInfo', id: '1' }] },
    }),
    expect: { answer: ({ data, errors }) => !data?._entities?.[0] && errors?.length === 1 },
  },
];
