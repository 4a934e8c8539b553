import { PARTIES, type Party } from '@ketengraaf/core';
import { connectionAs, printConnection } from '@ketengraaf/database';
import type { StackSettings } from '../folder/stack-settings';
import type { Ports } from '../ports';
import { OPERATIONS, SUPERGRAPH } from '../project';

/** For whom the tokens of the chain are meant. */
export const AUDIENCE = 'ketengraaf';

/** In what way the processes run: as on a developer's machine, in a test, or as in production. */
export type Mode = 'development' | 'test' | 'production';

/** A machine that runs tests is busy with more than one stack: what is late there is late for no fault of the product. */
const TEST_DEADLINE_MS = 8_000;
const TEST_PATIENCE_MS = 6_000;

type Environment = Record<string, string>;

/** Where the local token issuer answers; also its name in tokens. */
export function issuerUrl(ports: Ports): string {
  return `http://127.0.0.1:${ports.issuer}`;
}

/** The environment of a party's subgraph. */
export function partyEnvironment(party: Party, settings: StackSettings, ports: Ports, mode: Mode): Environment {
  const server = { host: '127.0.0.1', port: ports.postgres };
  return {
    NODE_ENV: mode,
    HOST: '127.0.0.1',
    PORT: String(ports.parties[party]),
    DATABASE_URL: printConnection(connectionAs(server, party, 'app', settings.passwords[party].app)),
    GATEWAY_KEYS: settings.gateway.publicJwks,
    ISSUER: issuerUrl(ports),
    AUDIENCE,
    ...(party === 'local-teams' && { BSN_KEYS: JSON.stringify([settings.bsn]) }),
    ...(mode === 'test' && { DATABASE_PATIENCE_MS: String(TEST_PATIENCE_MS) }),
  };
}

/** The environment of the gateway; one that asks a few operations need not wait until all that are stored are planned, which costs as much as starting. */
export function gatewayEnvironment(settings: StackSettings, ports: Ports, mode: Mode, plansAhead = true): Environment {
  return {
    NODE_ENV: mode,
    HOST: '127.0.0.1',
    PORT: String(ports.gateway),
    SUPERGRAPH,
    ...(plansAhead && { OPERATIONS }),
    PARTY_URLS: PARTIES.map((party) => `${party}=http://127.0.0.1:${ports.parties[party]}/graphql`).join(','),
    ISSUER: issuerUrl(ports),
    AUDIENCE,
    GATEWAY_KEY: settings.gateway.privateJwk,
    // Room for young objects, in MB: answers come and go, and most of what collecting them costs is doing it too often.
    NODE_OPTIONS: '--max-semi-space-size=32',
    ...(mode === 'test' && { DEADLINE_MS: String(TEST_DEADLINE_MS) }),
  };
}

/** The environment of the local token issuer; it refuses to run in production. */
export function issuerEnvironment(settings: StackSettings, ports: Ports, mode: Mode): Environment {
  return {
    NODE_ENV: mode === 'production' ? 'development' : mode,
    PORT: String(ports.issuer),
    ISSUER: issuerUrl(ports),
    AUDIENCE,
    SIGNING_KEY: settings.issuer.privateJwk,
    REGION: settings.region,
    TODAY: settings.today,
  };
}
