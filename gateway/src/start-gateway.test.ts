import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composed } from '../test/chain';
import { gatewaySettings } from './settings';
import { startGateway } from './start-gateway';

const TYPES = 'type Query { a: String }';
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@cacheTag"])';
const GOOD = composed([{ name: 'one', url: 'http://127.0.0.1:9/graphql', sdl: `${LINK} ${TYPES}` }]);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-start-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function startOver(sdl: string, environment: Record<string, string> = {}): Promise<void> {
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, sdl);
  const gateway = await startGateway(gatewaySettings({ SUPERGRAPH: supergraph, PORT: '0', ...environment }, { open: true }), {
    log: () => undefined,
    now: Date.now,
  });
  await gateway.close();
}

test.each<[string, string, Record<string, string>, string | RegExp]>([
  ['no GraphQL', 'select 1', {}, 'The supergraph is not GraphQL.'],
  ['no supergraph', TYPES, {}, 'The supergraph names no parties: it is not the result of a composition.'],
  ['an address for a party that is not there', GOOD, { PARTY_URLS: 'two=http://127.0.0.1:1' }, /PARTY_URLS names two, which the supergraph does not have/],
  ['no address for a party', GOOD.replace('http://127.0.0.1:9/graphql', ''), {}, /PARTY_URLS has no address for one, and neither has the supergraph/],
  [
    'what the engine does not honour',
    composed([{ name: 'one', url: 'http://one', sdl: `${LINK} type Query { a: String @cacheTag(format: "a") }` }]),
    {},
    /^The supergraph uses @cacheTag/,
  ],
])('does not start over %s, and says so in a sentence', async (_name, sdl, environment, message) => {
  await expect(startOver(sdl, environment)).rejects.toThrow(message);
});

test('an address in the settings takes the place of the one in the supergraph', async () => {
  await expect(startOver(GOOD.replace('http://127.0.0.1:9/graphql', ''), { PARTY_URLS: 'one=http://127.0.0.1:9/graphql' })).resolves.toBeUndefined();
});

test('a port in use is one clear sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  try {
    const sentence = `The gateway cannot listen on 127.0.0.1:${port}: the port is in use. Stop what runs there, or choose another with PORT or --port.`;
    await expect(startOver(GOOD, { PORT: String(port) })).rejects.toThrow(sentence);
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});
