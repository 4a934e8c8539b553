import { startCareParties } from '../../test/care-parties';
import { ask, type HttpAnswer, startTestGateway, type TestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';

let parties: Awaited<ReturnType<typeof startCareParties>>;
let issuer: TestIssuer;
let gateway: TestGateway;
let authorization: string;

beforeAll(async () => {
  [parties, issuer] = await Promise.all([startCareParties(), startTestIssuer()]);
  gateway = await startTestGateway([parties.teams, parties.schools], issuer);
  authorization = `Bearer ${await issuer.token()}`;
});
afterAll(async () => {
  await Promise.all([gateway.close(), parties.close(), issuer.close()]);
});

function query(text: string, variables?: Record<string, unknown>): Promise<HttpAnswer> {
  return ask(gateway.url, { query: text, variables }, { authorization });
}

test('one answer is joined from two parties, without errors', async () => {
  const { status, json } = await query('query One($id: ID!) { family(id: $id) { name youths { name school { name } } } }', { id: 'f1' });
  expect(status).toBe(200);
  expect(json.data).toEqual({
    family: { name: 'family f1', youths: ['y1', 'y2', 'y3'].map((id) => ({ name: `youth ${id}`, school: { name: 'school 12AB' } })) },
  });
  expect(json).not.toHaveProperty('errors');
});

test('the answer names its sources in order, when they were heard, and its trace', async () => {
  const { json } = await query('{ school(brin: "12AB") { name } family(id: "f1") { name } }');
  const now = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(json.extensions.sources).toEqual([
    { party: 'local-teams', state: 'OK', asOf: now },
    { party: 'schools', state: 'OK', asOf: now },
  ]);
  expect(json.extensions.trace).toMatch(/^[0-9a-f]{32}$/);
  expect(json.extensions.access).toEqual([]);
});

test('only parties that were asked are sources', async () => {
  expect((await query('{ family(id: "f1") { name } }')).json.extensions.sources).toMatchObject([{ party: 'local-teams' }]);
  expect((await query('{ __typename }')).json).toMatchObject({ data: { __typename: 'Query' }, extensions: { sources: [] } });
});

const ENTRY = { party: 'schools', dataClass: 'EDUCATION', reason: 'NO_CONSENT' };
test.each([
  ['in a list of entities', '{ family(id: "f1") { youths { absence } } }', [['family', 'youths', 1, 'absence']]],
  ['under aliases at every level', '{ f: family(id: "f1") { kids: youths { gone: absence } } }', [['f', 'kids', 1, 'gone']]],
  [
    'for each place of one youth, through a page',
    '{ families(first: 2) { edges { node { youths { absence } } } } }',
    [0, 1].map((edge) => ['families', 'edges', edge, 'node', 'youths', 1, 'absence']),
  ],
  ['past nulls and members of another type, even one with the same id', '{ people { ... on Youth { absence } } }', [['people', 4, 'absence']]],
  [
    'under two aliases of one field, as two entries',
    '{ family(id: "f1") { youths { a: absence b: absence } } }',
    ['a', 'b'].map((alias) => ['family', 'youths', 1, alias]),
  ],
  [
    'once, though two fragments ask for it',
    '{ family(id: "f1") { youths { ...A ...B } } } fragment A on Youth { absence } fragment B on Youth { absence }',
    [['family', 'youths', 1, 'absence']],
  ],
])('what is withheld moves from the errors to extensions.access: %s', async (_name, text, paths) => {
  const { json } = await query(text);
  expect(json).not.toHaveProperty('errors');
  expect(json.extensions.access).toEqual(paths.map((path) => ({ path, ...ENTRY })));
  for (const path of paths) expect(path.reduce((value, step) => value[step], json.data)).toBeNull();
});

test('an error of a party with a code of ours is told with its words, its party and the client’s path', async () => {
  const { json } = await query('{ mine: forbidden family(id: "f1") { name } }');
  expect(json.errors).toEqual([{ message: 'Its holder no longer works there.', path: ['mine'], extensions: { code: 'FORBIDDEN', party: 'local-teams' } }]);
  expect(json.data).toEqual({ mine: null, family: { name: 'family f1' } });
});

test('any other error of a party says nothing but where it happened', async () => {
  const { json, text } = await query('{ broken family(id: "f1") { name } }');
  expect(json.errors).toEqual([
    { message: 'Something failed at local-teams. Report the trace id.', path: ['broken'], extensions: { code: 'INTERNAL', party: 'local-teams' } },
  ]);
  expect(json.data.family).toEqual({ name: 'family f1' });
  expect(text).not.toMatch(/select|bsn|999900006/);
});

test('a missing entity under a non-null field is an error, also where something else is withheld', async () => {
  const { json } = await query('{ family(id: "f9") { name youths { attends absence } } }');
  expect(json.data).toEqual({ family: { name: 'family f1', youths: null } });
  expect(json.errors).toEqual([
    { message: 'A value is missing or is not what it should be.', path: ['family', 'youths', 3, 'attends'], extensions: { code: 'INTERNAL' } },
  ]);
  expect(json.extensions.access).toEqual([{ path: ['family', 'youths', 1, 'absence'], ...ENTRY }]);
});

test('200 callers at once each get their own trace and nobody else’s entries', async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, async (_unused, index) => {
      const trace = index.toString(16).padStart(32, 'a');
      const text = index % 2 ? '{ family(id: "f1") { youths { absence } } }' : '{ family(id: "f1") { name } }';
      const { json } = await ask(gateway.url, { query: text }, { authorization, traceparent: `00-${trace}-b7ad6b7169203331-01` });
      return { right: json.extensions.trace === trace, entries: json.extensions.access.length, wanted: index % 2 };
    }),
  );
  expect(answers.filter(({ right, entries, wanted }) => !right || entries !== wanted)).toEqual([]);
});
