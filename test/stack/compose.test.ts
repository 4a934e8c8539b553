import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { witnessedBy } from '@ketengraaf/audit';
import { bsnSealer, isParty, PARTIES, type Party } from '@ketengraaf/core';
import { type Connection, databaseOf, freePort, openClient } from '@ketengraaf/database';
import { mintKeyPair } from '@ketengraaf/proof';
import { createWorld, loadWorld } from '@ketengraaf/regions';
import { type Answer, type Child, castOf, deploymentSecrets, ENTRY, PROJECT, readOperation, startChild, variablesFor } from '@ketengraaf/stack';
import { rowsOf, startTestCluster, type TestCluster, temporaryFolder } from '@ketengraaf/testkit';
import { composeServices, composeText, type Service } from './compose-file';

/*
 * Every process of docker-compose.yml, started with its command and its variables to the letter; only what a network of
 * containers would give (names of hosts, their ports) is replaced by places on this machine.
 */
const TODAY = '2026-03-02';
const HEALTHY_WITHIN_MS = 60_000;
const REGION = 'zuid-limburg';

const secrets = deploymentSecrets('gateway-test');
const folder = temporaryFolder('compose');
const clusters = new Map<string, TestCluster>();
const ports = new Map<string, number>();
const children: Child[] = [];
let issuer: string;
let services: Readonly<Record<string, Service>>;

const service = (name: string): Service => {
  const found = services[name];
  if (!found) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
};

/** Puts places on this machine where the file names a container and its port. */
function here(text: string): string {
  const withServers = text.replace(/@(postgres-[a-z-]+):5432/g, (_, name: string) => `@127.0.0.1:${clusters.get(name)?.port}`);
  return withServers.replace(/http:\/\/([a-z-]+):4000/g, (_, name: string) => `http://127.0.0.1:${ports.get(name)}`);
}

function adminOf(party: Party): Connection {
  const { admin } = clusters.get(`postgres-${party}`) ?? {};
  if (!admin) throw new Error(`${party} has no server`);
  return admin;
}

function environmentOf(name: string): Record<string, string> {
  const told = Object.fromEntries(Object.entries(service(name).environment).map(([variable, value]) => [variable, here(value)]));
  return { ...told, ...(told.HOST && { HOST: '127.0.0.1' }), ...(told.PORT && { PORT: String(ports.get(name)) }), NODE_ENV: 'production' };
}

function run(args: readonly string[], environment: Record<string, string>): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: PROJECT, env: { PATH: process.env.PATH, ...environment } }, (failure, out, error) =>
      resolve({ code: failure ? 1 : 0, out, error }),
    );
  });
}

/** `-c name=value` of a PostgreSQL command. */
const settingsIn = (command: readonly string[]): Record<string, string> =>
  Object.fromEntries(command.filter((_, index) => command[index - 1] === '-c').map((pair) => pair.split('=') as [string, string]));

async function serve(name: string): Promise<void> {
  const [program, entry, ...flags] = service(name).command;
  expect([program, flags]).toEqual(['node', []]);
  children.push(
    await startChild({ name, entry: path.join(PROJECT, entry ?? ''), environment: environmentOf(name), logFile: path.join(folder, `${name}.log`) }),
  );
}

async function ask(operationName: string, persona: string): Promise<Answer> {
  const operation = readOperation(operationName);
  const given = await fetch(`${issuer}/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona }) });
  const { access_token: token } = (await given.json()) as { access_token: string };
  const response = await fetch(`http://127.0.0.1:${ports.get('gateway')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: operation.text, variables: variablesFor(operation, [], castOf(REGION, TODAY).variables) }),
  });
  return (await response.json()) as Answer;
}

beforeAll(async () => {
  for (const name of ['issuer', 'gateway', ...PARTIES]) ports.set(name, await freePort());
  issuer = `http://127.0.0.1:${ports.get('issuer')}`;
  services = composeServices({ ...secrets, ISSUER: issuer });
  await Promise.all(
    Object.keys(services)
      .filter((name) => name.startsWith('postgres-'))
      .map(async (name) => {
        const { command, environment } = service(name);
        clusters.set(name, await startTestCluster({ settings: settingsIn(command), password: environment.POSTGRES_PASSWORD }));
      }),
  );
}, 60_000);

afterAll(async () => {
  await Promise.allSettled(children.reverse().map((child) => child.stop()));
  await Promise.allSettled([...clusters.values()].map((cluster) => cluster.stop()));
  rmSync(folder, { recursive: true, force: true });
});

test('a variable that is missing stops everything before it starts', () => {
  expect(() => composeServices(secrets)).toThrow('ISSUER is not set');
  const { SCHOOLS_APP_PASSWORD: _, ...rest } = secrets;
  expect(() => composeServices({ ...rest, ISSUER: issuer })).toThrow('SCHOOLS_APP_PASSWORD is not set');
});

test('no secret stands in the file, and no process but its own gets one', () => {
  for (const [name, { environment }] of Object.entries(services)) {
    const words = JSON.stringify(environment);
    for (const [variable, secret] of Object.entries(secrets)) {
      const owners: Record<string, RegExp> = {
        BSN_KEYS: /^local-teams$/,
        GATEWAY_KEY: /^gateway$/,
        GATEWAY_KEYS: new RegExp(`^(${PARTIES.join('|')})$`),
        LOCAL_TEAMS_OWNER_PASSWORD: /^(prepare-|witness-(local-teams|schools)$)/,
        REFERRERS_OWNER_PASSWORD: /^(prepare-referrers|witness-(referrers|municipalities|consortia|local-teams))$/,
        MUNICIPALITIES_OWNER_PASSWORD: /^(prepare-municipalities|witness-(municipalities|consortia|referrers|local-teams))$/,
        SCHOOLS_OWNER_PASSWORD: /^(prepare-schools|witness-(schools|referrers|local-teams))$/,
      };
      const party = PARTIES.find((one) => variable.startsWith(one.toUpperCase().replaceAll('-', '_')));
      const witness = PARTIES.find((one) => witnessedBy(one) === party);
      const own =
        owners[variable] ??
        new RegExp(
          variable.endsWith('_APP_PASSWORD')
            ? `^((prepare|witness)-)?${party}$`
            : variable.endsWith('_ADMIN_PASSWORD')
              ? `^(prepare|witness|postgres)-${party}$`
              : variable.endsWith('_OWNER_PASSWORD')
                ? `^((prepare|witness)-${party}|witness-${witness})$`
                : `^(prepare|witness)-${party}$`,
        );
      if (words.includes(JSON.stringify(secret).slice(1, -1))) expect([variable, name]).toEqual([variable, expect.stringMatching(own)]);
    }
  }
  expect(composeText()).not.toMatch(/PASSWORD: (?!\$\{\w+:\?)/);
});

test('a subgraph shares a network with its own database and with nobody else’s', () => {
  for (const party of PARTIES) {
    const reachable = Object.entries(services).filter(
      ([name, { networks }]) => name.startsWith('postgres-') && networks.some((one) => service(party).networks.includes(one)),
    );
    expect(reachable.map(([name]) => name)).toEqual([`postgres-${party}`]);
  }
  expect(service('gateway').networks).toEqual(['graph']);
});

test('the image runs as nobody in particular, for production, and holds every command', () => {
  const dockerfile = readFileSync(path.join(PROJECT, 'packages', 'stack', 'Dockerfile'), 'utf8').split('\n');
  expect(dockerfile).toEqual(expect.arrayContaining(['USER node', 'ENV NODE_ENV=production']));
  const entries = Object.values(services)
    .filter(({ image }) => image === 'ketengraaf')
    .map(({ command }) => command[1] ?? '');
  expect(entries.filter((entry) => !existsSync(path.join(PROJECT, entry)))).toEqual([]);
});

/** The plugin of the client, or the program before it, which some distributions still have. */
const compose = [['docker', 'compose'], ['docker-compose']].find(([program = '', ...args]) => spawnSync(program, [...args, 'version']).status === 0);

(compose ? test : test.skip)('docker compose accepts the file', () => {
  const [program = '', ...args] = compose ?? [];
  const { status, stderr } = spawnSync(program, [...args, '-f', path.join(PROJECT, 'docker-compose.yml'), 'config', '--quiet'], {
    env: { ...process.env, ...secrets, ISSUER: issuer },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

/** How many workers for replication a PostgreSQL has that is told nothing. */
const USUAL_WORKERS = 4;

/** Parties whose server, as the file starts it, has fewer workers than there are streams to receive. */
async function withoutWorkers(): Promise<Party[]> {
  const short = await Promise.all(
    PARTIES.map(async (party) => {
      const [row] = await rowsOf<{ streams: number }>(
        { ...adminOf(party), database: databaseOf(party) },
        'select count(*)::int as streams from pg_subscription',
      );
      const { max_logical_replication_workers: workers = USUAL_WORKERS } = settingsIn(service(`postgres-${party}`).command);
      return row && row.streams <= Number(workers) ? [] : [party];
    }),
  );
  return short.flat();
}

test('the whole chain comes up by the file’s commands and variables, and answers from five servers', async () => {
  const prepared = await run([...service('prepare-local-teams').command.slice(1)], environmentOf('prepare-local-teams'));
  expect(prepared).toMatchObject({ code: 0, error: '' });
  // what the readers receive must come over the wire, so that they are there before the first fact is
  const readers = PARTIES.filter((party) => party !== 'local-teams');
  const all = await Promise.all(readers.map((party) => run(service(`prepare-${party}`).command.slice(1), environmentOf(`prepare-${party}`))));
  expect(all.map(({ code, error }) => [code, error])).toEqual(readers.map(() => [0, '']));
  const witnesses = await Promise.all(PARTIES.map((party) => run(service(`witness-${party}`).command.slice(1), environmentOf(`witness-${party}`))));
  expect(witnesses.map(({ code, error }) => [code, error])).toEqual(PARTIES.map(() => [0, '']));
  expect(await withoutWorkers()).toEqual([]);

  const { privateJwk } = mintKeyPair('issuer-1');
  const issuerEnvironment = { PORT: String(ports.get('issuer')), ISSUER: issuer, AUDIENCE: 'ketengraaf', SIGNING_KEY: privateJwk, REGION, TODAY };
  children.push(await startChild({ name: 'issuer', entry: ENTRY.issuer, environment: issuerEnvironment, logFile: path.join(folder, 'issuer.log') }));
  await Promise.all(PARTIES.map(serve));
  await serve('gateway');

  for (const name of [...PARTIES, 'gateway']) {
    const [how, program, ...args] = service(name).healthcheck?.test ?? [];
    expect([how, program]).toEqual(['CMD', 'node']);
    const check = args.map((arg) => arg.replace('http://127.0.0.1:4000', `http://127.0.0.1:${ports.get(name)}`));
    // a gateway is not ready before its operations are planned; Docker asks again, too
    let { code } = await run(check, {});
    for (const end = Date.now() + HEALTHY_WITHIN_MS; code !== 0 && Date.now() < end; { code } = await run(check, {})) await sleep(200);
    expect([name, code]).toEqual([name, 0]);
  }

  const key = Buffer.alloc(32, 7).toString('base64');
  const world = createWorld({
    region: REGION,
    families: 5,
    seed: 'compose',
    today: TODAY,
    sealBsn: bsnSealer({ keyId: 'test', encryptionKey: key, lookUpKey: key }).seal,
  });
  await loadWorld(world, async (party) => {
    return openClient({ ...adminOf(party), database: databaseOf(party) });
  });

  const parties = (answer: Answer): string[] =>
    ((answer.extensions?.sources ?? []) as { party: string; state: string }[]).filter(({ state }) => state !== 'UNAVAILABLE').map(({ party }) => party);
  let answer = await ask('one-family', 'regisseur');
  const hasCome = (): boolean => JSON.stringify(answer.data).includes('"givenName":"Noa"') && JSON.stringify(answer.data).includes('"enrolment":{');
  for (const end = Date.now() + 10_000; Date.now() < end && !hasCome(); answer = await ask('one-family', 'regisseur')) await sleep(100);
  expect(hasCome()).toBe(true);
  expect(parties(answer).every(isParty)).toBe(true);
  expect(parties(answer).sort()).toEqual([...PARTIES].sort());
  expect((await ask('one-family', 'outsider')).data).toEqual({ family: null });

  // who looked is sealed within seconds, and each seal is kept by the next party on another server
  const witnessed = async (): Promise<string[]> => {
    const kept = PARTIES.map((party) => rowsOf<{ party: string }>({ ...adminOf(party), database: databaseOf(party) }, 'select distinct party from audit.seal'));
    return (await Promise.all(kept)).map((rows) =>
      rows
        .map(({ party }) => party)
        .sort()
        .join(),
    );
  };
  const ring = PARTIES.map((party) => [party, witnessedBy(party)].sort().join());
  let seen = await witnessed();
  for (const end = Date.now() + 15_000; Date.now() < end && String(seen) !== String(ring); seen = await witnessed()) await sleep(250);
  expect(seen).toEqual(ring);
}, 90_000);
