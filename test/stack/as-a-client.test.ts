import { mintKeyPair, signingKey } from '@ketengraaf/proof';
import { askParty, clientOf, connectionTo, mintToken, rowsOf, sharedStack } from '@ketengraaf/testkit';

const stack = sharedStack();
const client = clientOf(stack);

test('the showcase family comes from all five parties in one answer', async () => {
  const { status, body } = await client.ask('one-family', { as: 'regisseur' });
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  expect(body.extensions?.sources).toEqual(
    ['consortia', 'local-teams', 'municipalities', 'referrers', 'schools'].map((party) =>
      expect.objectContaining({ party, state: expect.stringMatching(/^(OK|SLOW)$/) }),
    ),
  );
});

test.each<[string, Parameters<typeof mintToken>[2]]>([
  ['expired', { issuedAt: 1_700_000_000 }],
  ['of another issuer', { claims: { iss: 'https://elsewhere.example' } }],
  ['for another audience', { claims: { aud: 'elsewhere' } }],
  ['signed by a stranger under the issuer’s key id', { key: signingKey(mintKeyPair('issuer-1').privateJwk) }],
])('a token that is %s opens nothing', async (_how, change) => {
  const token = await mintToken(stack, 'regisseur', change);
  const { status, body } = await client.ask('one-family', { token });
  expect(status).toBe(401);
  expect(body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(body.data ?? null).toBeNull();
});

test('a party answers the gateway’s proof and nobody without it', async () => {
  const token = await mintToken(stack, 'regisseur');
  const asking = { query: '{ __typename }', token };
  expect(await askParty(stack, 'local-teams', asking)).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
  expect((await askParty(stack, 'local-teams', { ...asking, proof: null })).status).toBe(401);
  expect((await askParty(stack, 'local-teams', { ...asking, signed: { party: 'schools' } })).status).toBe(401);
});

test('the databases hold the world that was asked for', async () => {
  const [{ families } = { families: 0 }] = await rowsOf<{ families: number }>(
    connectionTo(stack, 'local-teams', 'loader'),
    'select count(*)::int as families from local_teams.family',
  );
  expect(families).toBe(stack.settings.families);
  expect(await rowsOf(connectionTo(stack, 'local-teams', 'app'), 'select id from local_teams.family')).toEqual([]);
});
