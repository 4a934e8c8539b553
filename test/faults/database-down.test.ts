import { type ChainClient, clientOf, type TestStack, testStack } from '@ketengraaf/testkit';

let stack: TestStack;
let client: ChainClient;

beforeAll(async () => {
  stack = await testStack({ families: 20 });
  client = clientOf(stack);
}, 120_000);
afterAll(() => stack?.stop());

const asked = async () => {
  const { status, body } = await client.ask('one-family', { as: 'regisseur' });
  return {
    status,
    family: (body.data as { family: unknown } | undefined)?.family ?? null,
    codes: (body.errors ?? []).map(({ extensions }) => extensions?.code),
    text: JSON.stringify(body),
  };
};

test('with PostgreSQL killed requests fail cleanly, and service returns by itself', async () => {
  expect((await asked()).codes).toEqual([]);
  process.kill(stack.postgres.pid() as number, 'SIGKILL');
  const broken = await asked();
  expect(broken.family).toBeNull();
  expect(broken.codes).toEqual(['PARTY_UNAVAILABLE']);
  expect(broken.text).not.toMatch(/terminat|ECONN|postgres|select /i);
  for (const end = Date.now() + 40_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 250))) {
    const answer = await asked();
    if (answer.codes.length === 0 && answer.family !== null) return;
  }
  throw new Error(`service did not return: ${(await asked()).text}`);
}, 90_000);
