import { createHmac, generateKeyPairSync } from 'node:crypto';
import { signingKey } from '@ketengraaf/proof';
import type { Attack } from './attack';
import type { Scene } from './scene';

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = (): number => Math.floor(Date.now() / 1_000);

/** A honest token taken apart, to be put together again by somebody else. */
async function parts(scene: Scene): Promise<{ header: Record<string, unknown>; claims: Record<string, unknown>; signature: string }> {
  const [header = '', claims = '', signature = ''] = (await scene.token('regisseur', {})).split('.');
  const read = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString());
  return { header: read(header), claims: read(claims), signature };
}

/** A key that no issuer of ours has. */
const foreignJwk = (): string => {
  const { privateKey } = generateKeyPairSync('ed25519');
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'foreign' });
};

type Forge = (scene: Scene) => Promise<string>;

const FORGERIES: readonly (readonly [number: number, name: string, forge: Forge])[] = [
  ...['none', 'nOnE'].map(
    (alg) =>
      [
        35,
        `the algorithm ${alg}`,
        async (scene: Scene) => `${base64url({ ...(await parts(scene)).header, alg })}.${base64url((await parts(scene)).claims)}.`,
      ] as const,
  ),
  [
    36,
    'the public key as a shared secret',
    async (scene) => {
      const { header, claims } = await parts(scene);
      const body = `${base64url({ ...header, alg: 'HS256' })}.${base64url(claims)}`;
      return `${body}.${createHmac('sha256', JSON.stringify(scene.stack.settings.gateway.publicJwks)).update(body).digest('base64url')}`;
    },
  ],
  [
    37,
    'an algorithm that is not allowed',
    async (scene) => `${base64url({ ...(await parts(scene)).header, alg: 'RS256' })}.${base64url((await parts(scene)).claims)}.${'A'.repeat(342)}`,
  ],
  [
    38,
    'a key of its own in the header',
    (scene) => {
      const jwk = foreignJwk();
      const { d: _secret, ...published } = JSON.parse(jwk) as Record<string, unknown>;
      return scene.token('regisseur', { key: signingKey(jwk), header: { jwk: published } });
    },
  ],
  ...['../../dev/null', "k1' or '1'='1", ''].map(
    (kid) => [39, `the key id "${kid}"`, (scene: Scene) => scene.token('regisseur', { header: { kid } })] as const,
  ),
  [40, 'no key id', (scene) => scene.token('regisseur', { header: { kid: undefined } })],
  [41, 'another issuer', (scene) => scene.token('regisseur', { claims: { iss: 'https://issuer.example' } })],
  [41, 'another audience', (scene) => scene.token('regisseur', { claims: { aud: 'elsewhere' } })],
  [41, 'two audiences', (scene) => scene.token('regisseur', { claims: { aud: ['ketengraaf', 'elsewhere'] } })],
  [42, 'an end that is past', (scene) => scene.token('regisseur', { issuedAt: now() - 700, lifeS: 680 })],
  [42, 'no end', (scene) => scene.token('regisseur', { claims: { exp: undefined } })],
  [42, 'a life of two hours', (scene) => scene.token('regisseur', { lifeS: 7_200 })],
  [43, 'a beginning to come', (scene) => scene.token('regisseur', { claims: { nbf: now() + 60 } })],
  [43, 'an issue to come', (scene) => scene.token('regisseur', { issuedAt: now() + 60 })],
  [44, 'the type of an ID token', (scene) => scene.token('regisseur', { header: { typ: 'JWT' } })],
  [
    45,
    'another person under the same signature',
    async (scene) => {
      const { header, claims, signature } = await parts(scene);
      return `${base64url(header)}.${base64url({ ...claims, sub: scene.nothing() })}.${signature}`;
    },
  ],
  [45, 'no signature', async (scene) => `${base64url((await parts(scene)).header)}.${base64url((await parts(scene)).claims)}.`],
  [45, 'four parts', async (scene) => `${await scene.token('regisseur')}.AAAA`],
  [46, 'no pair of role and purpose', (scene) => scene.token('regisseur', { claims: { grants: [] } })],
  [46, 'a role that does not exist', (scene) => scene.token('regisseur', { claims: { grants: ['SUPERUSER:DIRECTION'] } })],
  [46, 'a person that is no id', (scene) => scene.token('regisseur', { claims: { sub: "' or 1=1--" } })],
  [57, 'a key of somebody else', (scene) => scene.token('regisseur', { key: signingKey(foreignJwk()) })],
];

/** Tokens that were forged, borrowed or kept too long: refused alike at the gateway and at each party. */
export const TOKENS: readonly Attack[] = [
  ...FORGERIES.map(
    ([number, name, forge]): Attack => ({
      number,
      name: `a token with ${name}`,
      to: 'BOTH',
      send: async (scene) => ({ token: await forge(scene) }),
      expect: { refused: [401, 403] },
    }),
  ),
  { number: 45, name: 'a token of 200 KB', to: 'BOTH', send: () => ({ token: 'A'.repeat(200_000) }), expect: { refused: [400, 401, 431] } },
  {
    number: 69,
    name: 'a role that is not in the token',
    to: 'BOTH',
    send: () => ({ role: 'TEAM_LEAD', purpose: 'DIRECTION' }),
    expect: { refused: [401, 403] },
  },
  {
    number: 69,
    name: 'a purpose that is not in the token',
    to: 'BOTH',
    send: () => ({ role: 'CASE_DIRECTOR', purpose: 'FINANCE' }),
    expect: { refused: [401, 403] },
  },
  {
    number: 48,
    name: 'a worker who left yesterday, with a token that still holds',
    to: 'GATEWAY',
    send: async (scene) => ({
      token: await scene.token('former-colleague'),
      query: 'query ($id: UUID!) { youth(id: $id) { givenName } }',
      variables: { id: scene.showcase('youth') },
    }),
    expect: { answer: ({ data, errors }) => !data?.youth && errors?.[0]?.extensions.code === 'FORBIDDEN' },
  },
];
