import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { mintKeyPair } from '@ketengraaf/proof';
import { AUDIENCE, ENTRY } from '@ketengraaf/stack';
import type { ProcessWish } from '../running/measured-process';
import type { Contender, Setting } from './contender';

const REGISTER = path.join(__dirname, '..', 'register.cjs');
/** Where the peers are installed. */
export const PEERS = path.join(__dirname, '..', 'peers');

/** As the gateway of this house is started: all that run in Node have the same room for young objects. */
const NODE = { NODE_ENV: 'production', NODE_OPTIONS: '--max-semi-space-size=32' };

/** The gateways, the floor first and the whole gateway of this house last. */
export const CONTENDERS: readonly Contender[] = [
  { name: 'floor', is: 'the same calls and the same answer without GraphQL', start: (setting) => ours('floor', setting), repeats: true },
  { name: 'engine', is: 'the engine on node:http', start: (setting) => ours('engine-bare', setting) },
  { name: 'engine+apollo', is: 'the engine inside Apollo Server, without tokens and proofs', start: (setting) => ours('engine-apollo', setting) },
  { name: 'gateway', is: 'the gateway of this house with everything on', start: gateway },
  { name: 'stock', is: '@apollo/gateway in @apollo/server', start: (setting) => ours('stock', setting) },
  { name: 'hive-js', is: 'Hive Gateway with its JavaScript planner', start: (setting) => hive(setting, 'js'), isPeer: true },
  { name: 'hive-rust', is: 'Hive Gateway with router-runtime', start: (setting) => hive(setting, 'rust'), isPeer: true },
  { name: 'grafbase', is: "Grafbase's gateway, of its CLI", start: grafbase, isPeer: true },
];

function ours(file: string, { supergraph, port }: Setting): ProcessWish {
  return {
    command: process.execPath,
    args: ['--require', REGISTER, path.join(__dirname, `${file}.ts`), supergraph, String(port)],
    environment: { ...NODE, APOLLO_TELEMETRY_DISABLED: '1' },
  };
}

function gateway({ supergraph, port, issuer }: Setting): ProcessWish {
  const environment = {
    ...NODE,
    ENGINE: 'compiled',
    SUPERGRAPH: supergraph,
    PORT: String(port),
    ISSUER: issuer,
    AUDIENCE,
    GATEWAY_KEY: mintKeyPair('bench').privateJwk,
    // Everything is on; the limit is only higher than what five levels of lists are estimated at.
    MAX_COST: '10000000',
    DEADLINE_MS: '10000',
  };
  return { command: process.execPath, args: [ENTRY.gateway], environment };
}

function hive({ folder, supergraph, port }: Setting, planner: 'js' | 'rust'): ProcessWish {
  const bin = path.join(PEERS, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');
  const config = path.join(PEERS, `hive-${planner}.config.mjs`);
  const args = [bin, 'supergraph', supergraph, '--config-path', config, '--port', String(port), '--host', '127.0.0.1', '--fork', '1'];
  return { command: process.execPath, args, environment: { ...NODE, LOG_LEVEL: 'error' }, folder };
}

function grafbase({ folder, port, parties }: Setting): ProcessWish {
  const config = path.join(folder, 'grafbase.toml');
  const named = parties.map(({ name, schema, url }) => `[subgraphs.${name}]\nurl = "${url}"\nschema_path = "${schema}"\n`);
  writeFileSync(config, `[[headers]]\nrule = "forward"\nname = "authorization"\n\n[telemetry]\nservice_name = "bench"\n\n${named.join('\n')}`);
  const command = path.join(PEERS, 'node_modules', '@grafbase', 'cli-x86_64-unknown-linux-musl', 'grafbase');
  return { command, args: ['--home', folder, 'dev', '--config', config, '--listen-address', `127.0.0.1:${port}`], folder };
}
