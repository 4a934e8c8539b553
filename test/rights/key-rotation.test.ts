import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PARTIES, type Party } from '@ketengraaf/core';
import { freePort } from '@ketengraaf/database';
import { gatewaySettings, type RunningGateway, startGateway } from '@ketengraaf/gateway';
import { mintKeyPair, signingKey } from '@ketengraaf/proof';
import { type Child, ENTRY, gatewayEnvironment, issuerUrl, partyEnvironment, startChild } from '@ketengraaf/stack';
import { clientOf, mintToken, sharedStack, temporaryFolder } from '@ketengraaf/testkit';

/** After a look at the issuer's keys an unknown key id waits this long for the next. */
const NEXT_LOOK_MS = 10_500;
const READY_WITHIN_MS = 120_000;
/** Between two questions: a steady caller, not as many as the machine can answer. */
const PAUSE_MS = 40;

const nextGateway = mintKeyPair('gateway-next');
const nextIssuer = mintKeyPair('issuer-next');
const keysOf = (...sets: readonly string[]): object[] => sets.flatMap((set) => (JSON.parse(set) as { keys: object[] }).keys);

const stack = sharedStack();
let folder: string;
let issuer: Server;
let jwksUrl: string;
let published: object[];
let tokens: string[];
const children: Child[] = [];
const gateways: RunningGateway[] = [];

beforeAll(async () => {
  folder = temporaryFolder('rotation');
  published = ((await (await fetch(`${issuerUrl(stack.ports)}/jwks`)).json()) as { keys: object[] }).keys;
  issuer = createServer((_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: published })));
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  jwksUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks`;
}, 120_000);
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.close()));
  await Promise.all(children.map((child) => child.stop()));
  await new Promise((resolve) => issuer?.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Another process of a party over the same database, which takes proofs by some keys; gives where it answers. */
async function replicaOf(party: Party, gatewayKeys: readonly object[]): Promise<string> {
  const port = await freePort();
  const environment = {
    ...partyEnvironment(party, stack.settings, stack.ports, 'test'),
    PORT: String(port),
    GATEWAY_KEYS: JSON.stringify({ keys: gatewayKeys }),
    JWKS_URL: jwksUrl,
  };
  children.push(await startChild({ name: party, entry: ENTRY.party(party), environment, logFile: path.join(folder, `${party}-${port}.log`) }));
  return `http://127.0.0.1:${port}/graphql`;
}

/** Another gateway, which signs with a key, in front of some parties. */
async function gatewayWith(
  key: string,
  parties: ReadonlyMap<Party, string>,
  isChecked = true,
): Promise<{ readonly url: string; readonly gateway: RunningGateway }> {
  const told = gatewayEnvironment(stack.settings, stack.ports, 'test', false);
  const urls = [...parties].map(([party, url]) => `${party}=${url}`).join(',');
  const settings = gatewaySettings({ ...told, PORT: '0', GATEWAY_KEY: key, PARTY_URLS: urls, JWKS_URL: jwksUrl }, { open: false });
  const gateway = await startGateway(settings, { log: () => undefined, now: Date.now });
  gateways.push(gateway);
  const url = `http://127.0.0.1:${gateway.port}/graphql`;
  // as whoever shares out requests does: nothing is sent to it before it answers
  for (const end = Date.now() + READY_WITHIN_MS; isChecked; await sleep(100)) {
    const problem = await problemAt(url, tokens[0] as string);
    if (problem === undefined) break;
    if (Date.now() > end) throw new Error(`a gateway did not get ready: ${problem}`);
  }
  return { url, gateway };
}

/** What is wrong with the answer about one family: nothing where all five parties told their part. */
async function problemAt(url: string, token: string): Promise<string | undefined> {
  const { status, body } = await clientOf({ ...stack, url }).ask('one-family', { token });
  const { sources = [] } = (body.extensions ?? {}) as { sources?: { party: string; state: string }[] };
  const isWhole = status === 200 && body.errors === undefined && sources.length === PARTIES.length && sources.every(({ state }) => state !== 'UNAVAILABLE');
  return isWhole ? undefined : `${status} ${JSON.stringify(body.errors)} ${JSON.stringify(sources)}`;
}

test('issuer and gateway get new keys while families are asked about, and no request is refused', async () => {
  const oldKeys = keysOf(stack.settings.gateway.publicJwks);
  let url = stack.url;
  tokens = [await mintToken(stack, 'regisseur')];
  const problems: string[] = [];
  let [isOver, answers] = [false, 0];
  const asking = (async () => {
    for (; !isOver; answers += 1) {
      const problem = await problemAt(url, tokens[answers % tokens.length] as string);
      if (problem) problems.push(problem);
      await sleep(PAUSE_MS);
    }
  })();
  const someAnswers = async (): Promise<void> => {
    for (const end = answers + 6; answers < end; ) await sleep(50);
  };
  try {
    // the parties learn the gateway's next key beside the one it has
    const both = [...oldKeys, ...keysOf(nextGateway.publicJwks)];
    const replicas = new Map(await Promise.all(PARTIES.map(async (party) => [party, await replicaOf(party, both)] as const)));
    const before = await gatewayWith(stack.settings.gateway.privateJwk, replicas);
    url = before.url;
    await someAnswers();

    // a gateway that signs with the next key takes over, and the one before finishes what it has
    ({ url } = await gatewayWith(nextGateway.privateJwk, replicas));
    await sleep(500);
    await before.gateway.close();

    // the issuer publishes its next key before it signs with it; tokens of the key before are good until they end
    published = [...published, ...keysOf(nextIssuer.publicJwks).map((key) => ({ ...key, alg: 'EdDSA', use: 'sig' }))];
    await sleep(NEXT_LOOK_MS);
    tokens = [...tokens, await mintToken(stack, 'regisseur', { key: signingKey(nextIssuer.privateJwk) })];
    await someAnswers();

    // what was signed with the keys before has ended
    published = published.slice(1);
    tokens = tokens.slice(1);
    await someAnswers();
    replicas.set('schools', await replicaOf('schools', keysOf(nextGateway.publicJwks)));
    ({ url } = await gatewayWith(nextGateway.privateJwk, replicas));
    await someAnswers();
    isOver = true;
    await asking;
    expect(problems).toEqual([]);
    expect(answers).toBeGreaterThan(20);

    const late = await gatewayWith(stack.settings.gateway.privateJwk, replicas, false);
    expect(await problemAt(late.url, tokens[0] as string)).toContain('{"party":"schools","state":"UNAVAILABLE"');
  } finally {
    isOver = true;
    await asking;
  }
}, 400_000);
