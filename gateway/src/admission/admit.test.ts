import { getIntrospectionQuery } from 'graphql';
import { doubling, nested } from '../../test/admission-harness';
import { startCareParties } from '../../test/care-parties';
import { answerOf, ask, startTestGateway, type TestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';

let parties: Awaited<ReturnType<typeof startCareParties>>;
let issuer: TestIssuer;
let gateway: TestGateway;
let development: TestGateway;
let authorization: string;

beforeAll(async () => {
  [parties, issuer] = await Promise.all([startCareParties(), startTestIssuer()]);
  gateway = await startTestGateway([parties.teams, parties.schools], issuer);
  development = await startTestGateway([parties.teams, parties.schools], issuer, { environment: { NODE_ENV: 'development' } });
  authorization = `Bearer ${await issuer.token()}`;
});
afterAll(async () => {
  await Promise.all([gateway.close(), development.close(), parties.close(), issuer.close()]);
});
beforeEach(() => {
  parties.teams.received.length = 0;
  parties.schools.received.length = 0;
});

const REFUSED: [string, Record<string, unknown>, string][] = [
  ['no GraphQL', { query: 'select * from youth' }, 'GRAPHQL_PARSE_FAILED'],
  ['more tokens than allowed', { query: `{ ${'a '.repeat(2_000)} }` }, 'GRAPHQL_PARSE_FAILED'],
  ['20 000 braces', { query: '{a'.repeat(20_000) }, 'GRAPHQL_PARSE_FAILED'],
  ['depth', { query: `{ ${nested(13, 'a {')} }` }, 'DOCUMENT_TOO_LARGE'],
  ['depth in fragments', { query: `{ ...F } fragment F on Query { ${nested(13, 'a {')} }` }, 'DOCUMENT_TOO_LARGE'],
  ['aliases', { query: `{ ${Array.from({ length: 31 }, (_unused, index) => `a${index}: __typename`).join(' ')} }` }, 'DOCUMENT_TOO_LARGE'],
  ['duplicate fields', { query: `{ ${'__typename '.repeat(400)} }` }, 'DOCUMENT_TOO_LARGE'],
  ['directives', { query: `{ __typename ${'@include(if: true) '.repeat(51)} }` }, 'DOCUMENT_TOO_LARGE'],
  ['a fragment cycle', { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['doubling fragments', { query: doubling(26, undefined, '__typename') }, 'DOCUMENT_TOO_LARGE'],
  ['introspection', { query: '{ __schema { types { name } } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a field that is not there', { query: '{ famly { name } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a field that is inaccessible', { query: '{ family(id: "f1") { secret } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['the parties’ own root fields', { query: '{ _service { sdl } }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription', { query: 'subscription { a }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }, 'BAD_USER_INPUT'],
  ['a required variable that is missing', { query: 'query ($id: ID!) { family(id: $id) { name } }' }, 'BAD_USER_INPUT'],
  ['a variable of another type', { query: 'query ($n: Int) { families(first: $n) { edges { node { name } } } }', variables: { n: 'x' } }, 'BAD_USER_INPUT'],
  [
    'more values in a list than allowed',
    { query: 'query ($n: [Int!]) { sum(numbers: $n) }', variables: { n: Array.from({ length: 501 }, () => 1) } },
    'DOCUMENT_TOO_LARGE',
  ],
  ['a NUL in a variable', { query: 'query ($id: ID!) { family(id: $id) { name } }', variables: { id: 'a\0' } }, 'BAD_USER_INPUT'],
  ['a NUL in the document', { query: '{ family(id: "\\u0000") { name } }' }, 'BAD_USER_INPUT'],
  ['a page that costs too much', { query: '{ families(first: 2147483647) { edges { node { name } } } }' }, 'DOCUMENT_TOO_LARGE'],
  [
    'a page that costs too much, by variable',
    { query: 'query ($n: Int) { families(first: $n) { edges { node { youths { name } } } } }', variables: { n: 5_000 } },
    'DOCUMENT_TOO_LARGE',
  ],
];

test.each(REFUSED)('refused before any party is called: %s', async (_name, body, code) => {
  const plain = await ask(gateway.url, body, { authorization });
  const modern = await ask(gateway.url, body, { authorization, accept: 'application/graphql-response+json' });
  expect([plain.status, modern.status]).toEqual([200, 400]);
  for (const { json } of [plain, modern]) {
    expect(json).toEqual({
      errors: [{ message: expect.any(String), ...(json.errors[0].locations && { locations: expect.any(Array) }), extensions: { code } }],
      extensions: { trace: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  }
  expect([...parties.teams.received, ...parties.schools.received]).toEqual([]);
});

test('a page of 50 with what hangs below it is admitted', async () => {
  const { json } = await ask(
    gateway.url,
    { query: `{ families(first: 50) { edges { node { name youths { name absence school { name } } } } } }` },
    { authorization },
  );
  expect(json.data.families.edges).toHaveLength(50);
});

test('the same document with other variables is judged anew', async () => {
  const query = 'query ($n: Int) { families(first: $n) { edges { node { name } } } }';
  expect((await ask(gateway.url, { query, variables: { n: 2 } }, { authorization })).json.data.families.edges).toHaveLength(2);
  expect((await ask(gateway.url, { query, variables: { n: 100_000 } }, { authorization })).json).not.toHaveProperty('data');
});

test('which operation is chosen does not stick to the document', async () => {
  const query = 'query A { a: __typename } query B { b: __typename }';
  expect((await ask(gateway.url, { query, operationName: 'A' }, { authorization })).json.data).toEqual({ a: 'Query' });
  expect((await ask(gateway.url, { query, operationName: 'B' }, { authorization })).json.data).toEqual({ b: 'Query' });
});

test('the limits are what the settings say', async () => {
  const strict = await startTestGateway([parties.teams, parties.schools], issuer, {
    environment: { MAX_DEPTH: '2', MAX_ALIASES: '0', MAX_TOKENS: '20', MAX_COST: '5' },
  });
  try {
    const codes = async (query: string): Promise<unknown> => (await ask(strict.url, { query }, { authorization })).json.errors?.[0].message;
    expect(await codes('{ family(id: "f1") { name } }')).toBeUndefined();
    expect(await codes('{ family(id: "f1") { youths { name } } }')).toMatch(/3 levels/);
    expect(await codes('{ a: __typename }')).toMatch(/aliases/);
    expect(await codes(`{ ${'__typename '.repeat(20)} }`)).toMatch(/token/);
    expect(await codes('{ people { name } }')).toMatch(/costs about 9; 5 is allowed/);
  } finally {
    await strict.close();
  }
});

test('development tells what a request was estimated to cost, and what it has cost', async () => {
  const body = { query: '{ families(first: 5) { edges { node { name } } } people { name } }' };
  const { json } = await ask(development.url, body, { authorization });
  expect(json.extensions.cost).toEqual({ estimated: 1 + 1 + 5 * 2 + 1 + 8, actual: 1 + 1 + 5 * 2 + 1 + 4 });
  expect((await ask(gateway.url, body, { authorization })).json.extensions).not.toHaveProperty('cost');
});

test('development answers introspection, and explains what is wrong', async () => {
  const { json } = await ask(development.url, { query: '{ __schema { queryType { name } } __type(name: "Nothing") { name } }' }, { authorization });
  expect(json).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } }, __type: null } });
  expect(json).not.toHaveProperty('errors');
  const whole = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true });
  expect((await ask(development.url, { query: whole }, { authorization })).json.data.__schema.types.length).toBeGreaterThan(10);
  const wrong = await ask(development.url, { query: '{ famly { name } }' }, { authorization });
  expect(wrong.json.errors[0].message).toBe('Cannot query field "famly" on type "Query".');
});

test('a mutation changes nothing by GET', async () => {
  const address = `${gateway.url}?query=${encodeURIComponent('mutation { rename(id: "f1", name: "x") { name } }')}`;
  const answer = await answerOf(await fetch(address, { headers: { authorization, 'apollo-require-preflight': 'yes' } }));
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('POST');
  expect(parties.teams.received).toEqual([]);
});
