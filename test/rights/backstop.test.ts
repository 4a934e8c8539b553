import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gatewaySettings, startGateway } from '@ketengraaf/gateway';
import { castOf, gatewayEnvironment, OPERATIONS, readOperation, SUPERGRAPH, variablesFor } from '@ketengraaf/stack';
import { clientOf, sharedStack, temporaryFolder } from '@ketengraaf/testkit';

const stack = sharedStack();
const client = clientOf(stack);
const { personas } = castOf(stack.settings.region, stack.settings.today);
const operations = readdirSync(OPERATIONS).map((file) => readOperation(path.basename(file, '.graphql')));
const readings = operations.filter(({ text }) => /^query\b/m.test(text));
const AT_ONCE = 4;

/** Asks a gateway over the stack's parties every reading in every role anybody has; says which were not answered at all. */
async function askEverything(url: string, asked = readings): Promise<string[]> {
  const questions = personas.flatMap(({ name, grants }) => asked.flatMap((operation) => grants.map((grant) => ({ name, grant, operation }))));
  const unanswered: string[] = [];
  const turn = async (): Promise<void> => {
    for (let next = questions.pop(); next; next = questions.pop()) {
      const { name, grant, operation } = next;
      const variables = { organisation: client.showcase.brin, ...variablesFor(operation, [], client.showcase) };
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await client.token(name)}`,
          'x-role': grant.role,
          'x-purpose': grant.purpose,
        },
        body: JSON.stringify({ query: operation.text, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] };
      const isNoneOfTheirs = errors?.every(({ extensions: { code } }) => code === 'FORBIDDEN') ?? true;
      if (data === undefined || !isNoneOfTheirs) unanswered.push(`${operation.name} as ${name}: ${JSON.stringify(errors)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
  return unanswered;
}

const dropped = (lines: readonly { code?: string; party?: string; why?: string }[]): string[] =>
  lines.filter(({ code }) => code === 'DROPPED').map(({ party, why }) => `${party} ${why}`);

test('the gateway drops nothing of what parties show, in whatever role every reading is asked', async () => {
  expect(await askEverything(stack.url)).toEqual([]);
  const log = readFileSync(path.join(stack.dataDir, 'logs', 'gateway.log'), 'utf8');
  const lines = log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  expect(dropped(lines)).toEqual([]);
}, 120_000);

test('a field whose schema names another class than its rows have is seen', async () => {
  const folder = temporaryFolder('backstop');
  const supergraph = path.join(folder, 'supergraph.graphql');
  const sound = readFileSync(SUPERGRAPH, 'utf8');
  const wrong = sound.replace(/(\n {2}grade: \w+!?.*@policy\(policies: )\[\["EDUCATION"\]\]/, '$1[["BUDGET"]]');
  expect(wrong).not.toBe(sound);
  writeFileSync(supergraph, wrong);
  const told = gatewayEnvironment(stack.settings, stack.ports, 'test', false);
  const lines: { code: string }[] = [];
  const settings = gatewaySettings({ ...told, SUPERGRAPH: supergraph, PORT: '0' }, { open: false });
  const gateway = await startGateway(settings, { log: (line) => void lines.push(line), now: Date.now });
  try {
    await askEverything(
      `http://127.0.0.1:${gateway.port}/graphql`,
      readings.filter(({ name }) => name === 'school-plan'),
    );
  } finally {
    await gateway.close();
    rmSync(folder, { recursive: true });
  }
  expect(new Set(dropped(lines))).toEqual(new Set(['schools BUDGET']));
}, 60_000);
