import { startCareParties } from '../../test/care-parties';
import { ask, startTestGateway, type TestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';
import { ENGINES } from './engines';

let parties: Awaited<ReturnType<typeof startCareParties>>;
let issuer: TestIssuer;
let gateways: TestGateway[];

beforeAll(async () => {
  [parties, issuer] = await Promise.all([startCareParties(), startTestIssuer()]);
  gateways = await Promise.all(ENGINES.map((engine) => startTestGateway([parties.teams, parties.schools], issuer, { environment: { ENGINE: engine } })));
});
afterAll(async () => {
  await Promise.all([...gateways.map((gateway) => gateway.close()), parties.close(), issuer.close()]);
});

/** What each engine answers, without what differs from one request to the next. */
async function answers(query: string): Promise<unknown[]> {
  const authorization = `Bearer ${await issuer.token()}`;
  return Promise.all(
    gateways.map(async ({ url }) => {
      const { status, json } = await ask(url, { query }, { authorization });
      const sources = json.extensions?.sources?.map(({ party, state }: { party: string; state: string }) => [party, state]);
      return { status, data: json.data, errors: json.errors, access: json.extensions?.access, sources };
    }),
  );
}

test.each([
  ['parts of two parties', '{ family(id: "f1") { name youths { name school { name } } } }'],
  ['what is withheld in a list', '{ family(id: "f1") { members: youths { id missed: absence } } }'],
  ['what is withheld behind an interface', '{ people { name ... on Youth { absence } } }'],
  ['a refusal of a whole field', '{ forbidden family(id: "f1") { name } }'],
  ['a fault of a party', '{ broken }'],
  ['nobody', '{ family(id: "none") { name youths { absence } } }'],
  ['a mutation', 'mutation { rename(id: "f1", name: "other") { name youths { school { name } } } }'],
  ['introspection beside data', '{ __schema { queryType { name } } family(id: "f1") { __typename } }'],
])('%s: whoever executes, the answer is one', async (_name, query) => {
  const [stock, compiled] = await answers(query);
  expect(compiled).toEqual(stock);
});

test('an entity that is missing under a non-null field is an error with its place', async () => {
  const [, compiled] = await answers('{ family(id: "f9") { youths { id attends } } }');
  expect(compiled).toMatchObject({ errors: [{ path: ['family', 'youths', 3, 'attends'], extensions: { code: 'INTERNAL' } }] });
});

test('an alias that is called as a key is the one thing that shows who executed', async () => {
  const [stock, compiled] = await answers('{ family(id: "f1") { youths { id: name school { name } } } }');
  const youths = ['y1', 'y2', 'y3'].map((id) => ({ id: `youth ${id}`, school: { name: 'school 12AB' } }));
  expect(compiled).toMatchObject({ data: { family: { youths } } });
  expect(stock).not.toMatchObject({ data: { family: { youths } } });
});
