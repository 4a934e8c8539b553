import { clientOf, mintToken, sharedStack } from '@ketengraaf/testkit';

const stack = sharedStack();
const client = clientOf(stack);

test.each([
  ['a malformed id', 'one-family', { family: '1 or 1=1' }, 'BAD_USER_INPUT'],
  ['a day that does not exist', 'find-family', { familyNumber: null, familyName: 'Jansen', birthDate: '2025-02-29' }, 'BAD_USER_INPUT'],
  ['too little to find a family by', 'find-family', { familyNumber: null, familyName: 'Jansen', birthDate: null }, 'BAD_USER_INPUT'],
  ['a family number of another form', 'find-family', { familyNumber: "2025-1' or '1'='1" }, 'BAD_USER_INPUT'],
  ['an enum value that is none', 'find-places', { need: { services: ['HOTEL'] } }, 'BAD_USER_INPUT'],
  ['an age beyond youth', 'find-places', { need: { age: 42 } }, 'BAD_USER_INPUT'],
  ['a place code of another form', 'find-places', { municipality: 'Maastricht' }, 'BAD_USER_INPUT'],
  ['a page too large', 'my-families', { first: 101 }, 'BAD_USER_INPUT'],
  ['a page as large as can be said', 'my-families', { first: 2_147_483_647 }, 'DOCUMENT_TOO_LARGE'],
])('%s gives a code and a sentence', async (_name, operation, variables, code) => {
  const { body } = await client.ask(operation, { as: 'regisseur', variables });
  expect(body.errors?.[0]).toMatchObject({ message: expect.stringMatching(/\S+ \S+ \S+/), extensions: { code } });
});

test('a malformed value in the document costs its own field alone', async () => {
  const { body } = await client.ask('{ family(id: "1 or 1=1") { name } municipality(code: "GM0935") { name } }', { as: 'regisseur' });
  expect(body.data).toEqual({ family: null, municipality: { name: 'Maastricht' } });
  expect(body.errors).toMatchObject([{ message: expect.stringContaining('not a valid UUID'), extensions: { code: 'BAD_USER_INPUT', party: 'local-teams' } }]);
  expect(body.extensions?.sources).toMatchObject([
    { party: 'local-teams', state: 'OK' },
    { party: 'municipalities', state: 'OK' },
  ]);
});

test.each<[string, () => Promise<string>]>([
  ['an expired token', () => mintToken(stack, 'regisseur', { issuedAt: Math.floor(Date.now() / 1_000) - 3_600, lifeS: 60 })],
  ['a token of another issuer', () => mintToken(stack, 'regisseur', { claims: { iss: 'https://issuer.example' } })],
  ['a token for others', () => mintToken(stack, 'regisseur', { claims: { aud: 'elsewhere' } })],
  ['a token without a role', () => mintToken(stack, 'regisseur', { claims: { grants: [] } })],
  ['no token', () => Promise.resolve('')],
])('%s is refused before anything is asked', async (_name, token) => {
  const { status, body } = await client.ask('{ __typename }', { token: await token() });
  expect([401, 403]).toContain(status);
  expect(body).not.toHaveProperty('data');
  expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(body.errors?.[0]?.extensions?.code);
});
