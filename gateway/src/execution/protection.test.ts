import { ask, startTestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';
import { startTestParty, type TestParty } from '../../test/test-party';

let issuer: TestIssuer;
let parties: TestParty[];
let authorization: string;

beforeAll(async () => {
  issuer = await startTestIssuer();
  authorization = `Bearer ${await issuer.token()}`;
  const old = await startTestParty(
    'old',
    'type Query { open: String signedIn: String @authenticated judged: [Judged!] thing: Thing } type Judged { open: String closed: String @policy(policies: [["p"]]) } type Thing @key(fields: "id") { id: ID! from: String }',
    {
      Query: { open: () => 'open', signedIn: () => 'signed in', judged: () => [{ open: 'a', closed: 'x' }, { open: 'b' }], thing: () => ({ id: '1' }) },
      Thing: { from: () => 'old' },
    },
  );
  const moved = await startTestParty('moved', 'type Thing @key(fields: "id") { id: ID! from: String @override(from: "old", label: "moved") }', {
    Thing: { from: () => 'moved' },
  });
  parties = [old, moved];
});
afterAll(async () => {
  await Promise.all([issuer.close(), ...parties.map((party) => party.close())]);
});

async function asked(query: string, environment: Record<string, string>, open = false): Promise<{ status: number; data: unknown; errors: unknown }> {
  const gateway = await startTestGateway(parties, issuer, { environment: { NODE_ENV: 'test', ...environment }, open });
  try {
    const { status, json } = await ask(gateway.url, { query }, { authorization });
    return { status, data: json.data, errors: json.errors };
  } finally {
    await gateway.close();
  }
}

const FILTER = { ENGINE: 'compiled', PROTECTION: 'filter' };
const refusedAt = (...path: (string | number)[]): object => ({ message: 'The token does not open this.', path, extensions: { code: 'FORBIDDEN' } });

test.each(['stock', 'compiled'])('%s: usually a request for what is protected is refused whole, before anybody is asked', async (engine) => {
  parties[0]!.received.length = 0;
  expect(await asked('{ open judged { closed } }', { ENGINE: engine })).toMatchObject({
    status: 403,
    data: undefined,
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect(parties[0]!.received).toEqual([]);
  expect(await asked('{ open signedIn judged { open } }', { ENGINE: engine })).toMatchObject({ status: 200, data: { signedIn: 'signed in' } });
});

test('filtered, it is left out and the rest is answered', async () => {
  expect(await asked('{ open signedIn judged { open closed } }', FILTER)).toEqual({
    status: 200,
    data: {
      open: 'open',
      signedIn: 'signed in',
      judged: [
        { open: 'a', closed: null },
        { open: 'b', closed: null },
      ],
    },
    errors: [refusedAt('judged', 0, 'closed'), refusedAt('judged', 1, 'closed')],
  });
});

test('a gateway that asks for no tokens filters what needs one', async () => {
  expect(await asked('{ open signedIn }', FILTER, true)).toEqual({ status: 200, data: { open: 'open', signedIn: null }, errors: [refusedAt('signedIn')] });
});

test('a labelled override holds where it is switched on', async () => {
  const query = '{ thing { from } }';
  expect((await asked(query, { ENGINE: 'compiled' })).data).toEqual({ thing: { from: 'old' } });
  expect((await asked(query, { ENGINE: 'compiled', OVERRIDE_LABELS: 'other, moved' })).data).toEqual({ thing: { from: 'moved' } });
});
