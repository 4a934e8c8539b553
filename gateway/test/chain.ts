import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { mintKeyPair } from '@ketengraaf/proof';
import { parse } from 'graphql';
import type { LogLine } from '../src/log';
import { gatewaySettings } from '../src/settings';
import { type RunningGateway, type Surroundings, startGateway } from '../src/start-gateway';
import type { TestIssuer } from './test-issuer';
import type { TestParty } from './test-party';

const COMPOSED = new Map<string, string>();

/** A supergraph out of subgraphs; fails with what composition says. */
export function composed(parties: readonly { name: string; sdl: string; url: string }[]): string {
  const key = JSON.stringify(parties.map(({ name, sdl, url }) => [name, sdl, url]));
  const known = COMPOSED.get(key) ?? compose(parties);
  COMPOSED.set(key, known);
  return known;
}

function compose(parties: readonly { name: string; sdl: string; url: string }[]): string {
  const { supergraphSdl, errors } = composeServices(parties.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) })));
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

/** A gateway for tests, over parties and an issuer that run. */
export interface TestGateway extends RunningGateway {
  readonly url: string;
  /** The lines it logged. */
  readonly log: LogLine[];
  /** The public keys with which parties check its proofs. */
  readonly publicJwks: string;
}

/** How the test's gateway differs from the usual one. */
export interface Difference {
  readonly environment?: Record<string, string>;
  readonly open?: boolean;
  readonly sdl?: string;
  /** Addresses of parties in the place of their own. */
  readonly elsewhere?: Record<string, string>;
  readonly surroundings?: Partial<Surroundings>;
}

const PRIVATE_AND_PUBLIC = mintKeyPair('test-gateway');

/** Starts a gateway over parties on a free port. */
export async function startTestGateway(parties: readonly TestParty[], issuer: TestIssuer | undefined, difference: Difference = {}): Promise<TestGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, difference.sdl ?? composed(parties));
  const log: LogLine[] = [];
  const elsewhere = Object.entries(difference.elsewhere ?? {}).map(([name, url]) => `${name}=${url}`);
  const environment = {
    NODE_ENV: 'production',
    PORT: '0',
    SUPERGRAPH: supergraph,
    AUDIENCE: 'ketengraaf',
    GATEWAY_KEY: PRIVATE_AND_PUBLIC.privateJwk,
    // Tests that are not about time must not depend on how busy the machine is.
    DEADLINE_MS: '20000',
    ...(issuer && { ISSUER: issuer.url }),
    ...(elsewhere.length > 0 && { PARTY_URLS: elsewhere.join(',') }),
    ...difference.environment,
  };
  const gateway = await startGateway(gatewaySettings(environment, { open: difference.open ?? false }), {
    log: (line) => void log.push(line),
    now: Date.now,
    ...difference.surroundings,
  });
  const close = async (): Promise<void> => {
    await gateway.close();
    await rm(folder, { recursive: true });
  };
  return { port: gateway.port, reload: gateway.reload, url: `http://127.0.0.1:${gateway.port}/graphql`, log, publicJwks: PRIVATE_AND_PUBLIC.publicJwks, close };
}

/** What came back over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: any;
  readonly tookMs: number;
}

/** Posts a GraphQL request as a client does. */
export async function ask(url: string, body: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
  return answerOf(response, began);
}

/** Reads a response whole. */
export async function answerOf(response: Response, began = performance.now()): Promise<HttpAnswer> {
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: response.status, headers: response.headers, text, json, tookMs: performance.now() - began };
}
