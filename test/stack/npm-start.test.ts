import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { emptyDataFolder, freePorts, PROJECT } from '@ketengraaf/stack';
import { temporaryFolder } from '@ketengraaf/testkit';

/*
 * The commands as people type them, each a process of its own. The tests go through the life of one data folder and
 * follow each other.
 */
const bin = (name: string): string => path.join(PROJECT, 'packages', 'stack', 'dist', 'bin', `${name}.js`);

jest.setTimeout(400_000);

let folder: string;
let dataDir: string;
let port: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = temporaryFolder('start');
  dataDir = path.join(folder, 'data');
  port = String((await freePorts()).gateway);
});
afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await until(() => left().length === 0);
});
afterAll(() => {
  emptyDataFolder(dataDir);
  rmSync(folder, { recursive: true, force: true });
});

interface Start {
  readonly child: ChildProcess;
  said(): string;
  isReady(): boolean;
  /** What it ended with. */
  end(): Promise<number | string | null>;
}

function start(...flags: string[]): Start {
  const child = spawn(process.execPath, [bin('start'), '--data-dir', dataDir, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
  return { child, said: () => said, isReady: () => said.includes('Ketengraaf is ready'), end: () => exit.then(([code, signal]) => code ?? signal) };
}

function command(name: string, ...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin(name), ...args], (failure, out, error) => resolve({ code: failure ? Number(failure.code) : 0, out, error }));
  });
}

async function until(holds: () => boolean, seconds = 180): Promise<void> {
  for (const end = Date.now() + seconds * 1_000; !holds(); await sleep(50)) if (Date.now() > end) throw new Error(`it did not come about within ${seconds} s`);
}

/** The family as all five parties tell it: on a busy machine the first questions after a start may find a party past its deadline, and nothing else may be wrong. */
async function askedWhole(): Promise<string> {
  for (const end = Date.now() + 60_000; ; await sleep(250)) {
    const { code, out, error } = await command('ask', 'one-family', '--as', 'regisseur', '--port', port);
    if (code === 0) return out;
    const { errors = [] } = JSON.parse(out || '{}') as { errors?: { extensions: { code: string } }[] };
    const isLate = errors.length > 0 && errors.every(({ extensions }) => extensions.code === 'PARTY_UNAVAILABLE');
    if (!isLate || Date.now() > end) throw new Error(`not the whole family: ${out} ${error}`);
  }
}

/** Processes with a word on their command line or in their environment, zombies left out. */
function processesOf(word: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || pid === String(process.pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word) || readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`=${word}`);
    } catch {
      return false;
    }
  });
}

/** Everything that belongs to the stack of these tests: by its folder, and by the port in the issuer's name. */
const left = (): string[] => [...processesOf(dataDir), ...processesOf(`http://127.0.0.1:${Number(port) + 6}`)];

test('a start that is killed while it fills leaves no process behind and no half world', async () => {
  const first = start('--port', port, '--families', '30000');
  await until(() => first.said().includes('Databases and migrations'));
  await sleep(300);
  first.child.kill('SIGKILL');
  await first.end();
  await until(() => left().length === 0);
  expect(existsSync(path.join(dataDir, 'settings.json'))).toBe(true);
  expect(existsSync(path.join(dataDir, 'filled'))).toBe(false);
});

test('another world in the same folder is refused, and --reset makes it', async () => {
  const refused = start('--port', port, '--families', '40');
  expect(await refused.end()).toBe(1);
  expect(refused.said()).toBe(
    `The folder ${dataDir} holds 30000 families in zuid-limburg (seed ketengraaf), not what you ask for: add --reset to replace them, or choose another folder with --data-dir.\n`,
  );

  const begun = start('--port', port, '--families', '40', '--reset');
  await until(begun.isReady);
  expect(begun.said()).toContain('40 synthetic families, region zuid-limburg');
  const second = start('--port', port);
  expect(await second.end()).toBe(1);
  expect(second.said()).toMatch(new RegExp(`^Port ${port}, needed for the gateway, is in use by another program: [^\n]*--port[^\n]*\n$`));
  const elsewhere = start('--port', String((await freePorts()).gateway), '--reset');
  expect(await elsewhere.end()).toBe(1);
  expect(elsewhere.said()).toBe(
    `The data folder ${dataDir} is in use by process ${begun.child.pid}: stop that process first, or choose another data folder.\n`,
  );

  const token = await command('token', 'regisseur', '--port', port);
  expect(token).toEqual({ code: 0, out: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/), error: '' });
  expect((await command('personas', '--port', port)).out).toContain('school-coordinator');
  const asked = await askedWhole();
  expect(Object.keys(JSON.parse(asked))).toEqual(expect.arrayContaining(['data', 'extensions']));
  expect((await command('ask', 'one-family', '--as', 'regisseur', '--table', '--port', port)).out).toContain('Lindeman');
  expect(await command('ask', 'one-family', '--as', 'mayor', '--port', port)).toMatchObject({
    code: 2,
    out: '',
    error: expect.stringMatching(/^There is no persona "mayor"; there are regisseur, [^\n]*\n$/),
  });
  const wrong = await command('ask', 'one-family', '--as', 'regisseur', '--var', 'family=not-an-id', '--port', port);
  expect(wrong.code).toBe(1);
  expect(JSON.parse(wrong.out).errors[0].extensions.code).toBe('BAD_USER_INPUT');

  begun.child.kill('SIGINT');
  expect(await begun.end()).toBe(0);
  expect(begun.said()).toContain('Everything stopped; the data stays.');
  expect(left()).toEqual([]);
});

test('the next start finds everything done, and its killing leaves nothing running', async () => {
  const warm = start('--port', port);
  await until(warm.isReady);
  expect(warm.said()).toContain('up to date');
  expect(warm.said()).not.toContain('Synthetic families');
  await askedWhole();
  warm.child.kill('SIGKILL');
  await warm.end();
  await until(() => left().length === 0);
});

test('after all that the data is still there', async () => {
  const again = start('--port', port);
  await until(again.isReady);
  await askedWhole();
  again.child.kill('SIGTERM');
  expect(await again.end()).toBe(0);
  expect(left()).toEqual([]);
});

test.each([
  ['ask', ['one-family', '--as', 'regisseur'], 3, 'No stack runs on port'],
  ['token', ['regisseur'], 3, 'No stack runs on port'],
  ['personas', [], 3, 'No stack runs on port'],
  ['ask', ['no-family', '--as', 'regisseur'], 2, 'There is no operation "no-family"; there are access-log,'],
  ['ask', ['one-family'], 2, 'Say as whom to ask'],
  ['ask', [], 2, 'Say which one operation to run'],
  ['token', [], 2, 'Use it like this: npm run token'],
])('%s %j without a stack ends with %d and one sentence', async (name, args, code, sentence) => {
  const ended = await command(name, ...args, '--port', port);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.error).toMatch(new RegExp(`^${sentence}[^\n]*\n$`));
});

test('a port that something else answers on is no stack', async () => {
  const other = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}')).listen(Number(port) + 6, '127.0.0.1');
  await once(other, 'listening');
  expect(await command('token', 'regisseur', '--port', port)).toMatchObject({ code: 3, out: '' });
  other.close();
});
