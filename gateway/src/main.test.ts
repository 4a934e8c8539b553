import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mintKeyPair } from '@ketengraaf/proof';
import { composed } from '../test/chain';
import { startTestIssuer } from '../test/test-issuer';
import { startTestParty } from '../test/test-party';

const AT_ONCE = 25;

interface Started {
  readonly child: ChildProcess;
  readonly said: () => { out: string; error: string };
  readonly ended: Promise<number | null>;
}

let folder: string;
let supergraph: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-main-'));
  supergraph = join(folder, 'supergraph.graphql');
  await writeFile(
    supergraph,
    composed([
      { name: 'one', url: 'http://127.0.0.1:9/graphql', sdl: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11") type Query { a: String }' },
    ]),
  );
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

function start(args: readonly string[], environment: Record<string, string> = {}): Started {
  const [runner, teller] = ['../../test/jest/run-typescript.cjs', '../test/tell-connections.cjs'].map((name) => join(__dirname, name));
  const child = spawn(process.execPath, ['--require', String(runner), '--require', String(teller), join(__dirname, 'main.ts'), ...args], {
    // the home only for what compiles it: without one it makes a folder of its own that stays
    env: { PATH: process.env.PATH ?? '', ...(process.env.HOME && { HOME: process.env.HOME }), ...environment },
  });
  children.push(child);
  let out = '';
  let error = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    error += chunk;
  });
  return { child, said: () => ({ out, error }), ended: once(child, 'close').then(([code]) => code as number | null) };
}

async function ready({ said, ended }: Started): Promise<number> {
  for (;;) {
    const line = said().out;
    if (line.endsWith('\n')) return (JSON.parse(line) as { port: number }).port;
    const over = await Promise.race([ended.then(() => true), new Promise<boolean>((resolve) => setTimeout(resolve, 20, false))]);
    if (over) throw new Error(said().error);
  }
}

test.each<[string, string[], Record<string, string>, number, RegExp]>([
  ['an unknown flag', ['--prot', '1'], {}, 2, /^Unknown option '--prot'.* The gateway knows --supergraph FILE, --port N and --open\.\n$/],
  ['nothing set', [], {}, 1, /^The gateway cannot start: SUPERGRAPH is missing; ISSUER is missing; AUDIENCE is missing; GATEWAY_KEY is missing\..*\n$/],
  ['open in production', ['--open', '--supergraph', 'x'], { NODE_ENV: 'production' }, 1, /^The gateway cannot start: --open lets everybody in.*\n$/],
  [
    'a file that is not there',
    ['--open', '--supergraph', '/nowhere/supergraph.graphql'],
    {},
    1,
    /^The gateway cannot start: SUPERGRAPH names a file that cannot be read: \/nowhere\/supergraph\.graphql.*\n$/,
  ],
])('does not start, and says why: %s', async (_name, args, environment, code, message) => {
  const started = start(args, environment);
  expect(await started.ended).toBe(code);
  expect(started.said()).toEqual({ out: '', error: expect.stringMatching(message) });
});

test('starts with its party down, says so on one line, talks to nobody else, and stops on SIGTERM', async () => {
  const started = start(['--open', '--supergraph', supergraph, '--port', '0'], {
    APOLLO_KEY: 'service:x:y',
    APOLLO_GRAPH_REF: 'x@y',
    APOLLO_SCHEMA_REPORTING: 'true',
  });
  const port = await ready(started);
  expect(JSON.parse(started.said().out)).toEqual({ ready: 'gateway', port });
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ a }"}',
  });
  expect(await answer.json()).toMatchObject({ data: { a: null }, errors: [{ extensions: { code: 'PARTY_UNAVAILABLE', party: 'one' } }] });
  // What reports to a vendor begins within the first second.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
  expect(started.said().error).not.toMatch(/OUTSIDE/);
  const [line = ''] = started.said().error.split('\n');
  expect(JSON.parse(line)).toEqual({
    time: expect.any(String),
    process: 'gateway',
    code: 'PARTY_UNAVAILABLE',
    trace: expect.any(String),
    party: 'one',
    why: 'UNREACHABLE',
  });
});

test('plans in a thread of its own, and stored operations before anybody asks', async () => {
  const operations = join(folder, 'operations');
  await mkdir(operations);
  await writeFile(join(operations, 'stored.graphql'), 'query Stored($with: Boolean!) { a @include(if: $with) __typename }');
  const party = await startTestParty('one', 'type Query { a: String }', { Query: { a: () => 'here' } });
  try {
    const environment = { ENGINE: 'compiled', OPERATIONS: operations, PARTY_URLS: `one=${party.url}` };
    const started = start(['--open', '--supergraph', supergraph, '--port', '0'], environment);
    const port = await ready(started);
    const ask = async (query: string): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables: { with: true } }) });
      return ((await answer.json()) as { data: unknown }).data;
    };
    expect(await ask('query Stored($with: Boolean!) { a @include(if: $with) __typename }')).toEqual({ a: 'here', __typename: 'Query' });
    expect(await ask('{ b: a }')).toEqual({ b: 'here' });
    started.child.kill('SIGTERM');
    expect([await started.ended, started.said().error]).toEqual([0, '']);
    const missing = start(['--open', '--supergraph', supergraph, '--port', '0'], { OPERATIONS: join(folder, 'nowhere') });
    expect(await missing.ended).toBe(1);
    expect(missing.said().error).toMatch(/^The gateway cannot start: OPERATIONS names no folder of GraphQL documents: .*nowhere/);
  } finally {
    await party.close();
  }
});

test('takes a new supergraph on SIGHUP while it answers, and keeps the one before where the new one is none', async () => {
  const [file, sdl] = [join(folder, 'changing.graphql'), 'type Query { a: String }'];
  const write = (more: string): Promise<void> =>
    writeFile(
      file,
      composed([{ name: 'one', url: 'http://127.0.0.1:9/graphql', sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11") ${more}` }]),
    );
  await write(sdl);
  const party = await startTestParty('one', 'type Query { a: String b: String }', { Query: { a: () => 'here', b: () => 'new' } });
  try {
    const started = start(['--open', '--supergraph', file, '--port', '0'], { PARTY_URLS: `one=${party.url}`, DEADLINE_MS: '10000' });
    const port = await ready(started);
    const ask = async (query: string): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
    };
    const until = async (said: () => boolean): Promise<void> => {
      for (const end = Date.now() + 20_000; !said() && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    expect(await ask('{ b }')).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    await write('type Query { a: String b: String }');
    const failures: unknown[] = [];
    let asking = true;
    const busy = (async () => {
      while (asking) {
        const answer = (await ask('{ a }')) as { data?: { a?: string } };
        if (answer.data?.a !== 'here') failures.push(answer);
      }
    })();
    started.child.kill('SIGHUP');
    await until(() => started.said().out.includes('reloaded'));
    asking = false;
    await busy;
    expect([failures, await ask('{ a b }')]).toEqual([[], expect.objectContaining({ data: { a: 'here', b: 'new' } })]);
    await writeFile(file, 'type Query {');
    started.child.kill('SIGHUP');
    await until(() => started.said().error !== '');
    expect(started.said().error).toBe('The supergraph is not GraphQL. The supergraph before goes on.\n');
    expect(await ask('{ b }')).toMatchObject({ data: { b: 'new' } });
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  } finally {
    await party.close();
  }
});

test.each(['throw new Error("bsn 999900006")', 'Promise.reject(new Error("bsn 999900006"))'])(
  'an error that nobody caught ends the process, and its words are not told: %s',
  async (code) => {
    const fault = join(folder, 'fault.cjs');
    await writeFile(fault, `process.on('SIGUSR2', () => { ${code} });`);
    const started = start(['--open', '--supergraph', supergraph, '--port', '0'], { NODE_OPTIONS: `--require ${fault}` });
    await ready(started);
    started.child.kill('SIGUSR2');
    expect(await started.ended).toBe(1);
    expect(JSON.parse(started.said().error)).toEqual({ time: expect.any(String), process: 'gateway', code: 'INTERNAL', why: 'Error', at: expect.any(String) });
  },
);

test('SIGTERM under load: what was accepted is answered whole, and the process ends by itself', async () => {
  let release: (value: string) => void = () => undefined;
  const held = new Promise<string>((resolve) => {
    release = resolve;
  });
  const [issuer, party] = await Promise.all([startTestIssuer(), startTestParty('one', 'type Query { a: String }', { Query: { a: () => held } })]);
  try {
    const environment = {
      NODE_ENV: 'production',
      SUPERGRAPH: supergraph,
      PORT: '0',
      ISSUER: issuer.url,
      AUDIENCE: 'ketengraaf',
      GATEWAY_KEY: mintKeyPair('k').privateJwk,
      PARTY_URLS: `one=${party.url}`,
      DEADLINE_MS: '20000',
    };
    const started = start([], environment);
    const port = await ready(started);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token()}` };
    const ask = async (): Promise<{ connection: string | null; json: { data?: { a?: string } } }> => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body: '{"query":"{ a }"}' });
      return { connection: response.headers.get('connection'), json: (await response.json()) as { data?: { a?: string } } };
    };
    const answers = Promise.all(Array.from({ length: AT_ONCE }, ask));
    while (party.received.length < AT_ONCE) await new Promise((resolve) => setTimeout(resolve, 10));
    started.child.kill('SIGTERM');
    while (await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined)) await new Promise((resolve) => setTimeout(resolve, 10));
    release('late');
    expect((await answers).filter(({ connection, json }) => connection !== 'close' || json.data?.a !== 'late')).toEqual([]);
    expect(await started.ended).toBe(0);
    await expect(ask()).rejects.toThrow();
  } finally {
    await Promise.all([issuer.close(), party.close()]);
  }
});
