import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const { hold, oneAtATime } = require('./one-at-a-time.cjs') as {
  hold(lock: string, pid: number): void;
  oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<T>;
};

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ketengraaf-lock-'));
  lock = path.join(folder, 'lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that takes the lock, writes into a file that it begins and ends, and may wait in between. */
function worker(name: string, milliseconds: number) {
  const script = `
    const { appendFileSync } = require('node:fs');
    require(${JSON.stringify(path.join(__dirname, 'one-at-a-time.cjs'))}).oneAtATime(${JSON.stringify(lock)}, async () => {
      appendFileSync(${JSON.stringify(path.join(folder, 'log'))}, 'begin ${name}\\n');
      await new Promise((resolve) => setTimeout(resolve, ${milliseconds}));
      appendFileSync(${JSON.stringify(path.join(folder, 'log'))}, 'end ${name}\\n');
    });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  const ended = new Promise<number | string>((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal ?? '')));
  return { child, ended };
}

const log = () => (existsSync(path.join(folder, 'log')) ? readFileSync(path.join(folder, 'log'), 'utf8').trim().split('\n') : []);

async function until(claim: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !claim(); await sleep(10)) if (Date.now() > end) throw new Error('it never happened');
}

test('processes that come together work one after the other', async () => {
  const workers = ['a', 'b', 'c', 'd'].map((name) => worker(name, 100));
  expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
  const lines = log();
  const names = lines.filter((line) => line.startsWith('begin')).map((line) => line.slice(-1));
  expect(lines).toEqual(names.flatMap((name) => [`begin ${name}`, `end ${name}`]));
  expect(names.sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(readdirSync(folder)).toEqual(['log']);
});

test('the lock of a process that was killed is void', async () => {
  const killed = worker('killed', 60_000);
  await until(() => log().length === 1);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(existsSync(lock)).toBe(true);
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
  expect(existsSync(lock)).toBe(false);
});

test('a living process that a killed one started keeps it', async () => {
  const npm = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 700)'], { stdio: 'ignore' });
  mkdirSync(lock);
  writeFileSync(path.join(lock, '999999999'), 'gone');
  hold(lock, npm.pid!);
  let isNpmGone = false;
  npm.once('exit', () => {
    isNpmGone = true;
  });
  const { ended } = worker('next', 0);
  await until(() => isNpmGone || log().length > 0);
  expect(log()).toEqual([]);
  expect(await ended).toBe(0);
  expect(log()).toEqual(['begin next', 'end next']);
});

test('a lock with the number of a process that lives by now, but is another, is void', async () => {
  mkdirSync(lock);
  writeFileSync(path.join(lock, String(process.pid)), 'not when this one began');
  if (process.platform === 'linux') expect(await oneAtATime(lock, async () => 'done')).toBe('done');
});

test('work that fails lets the next one in', async () => {
  await expect(oneAtATime(lock, async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
});

test('one that is asked to end lets the next one in', async () => {
  const asked = worker('asked', 60_000);
  await until(() => log().length === 1);
  asked.child.kill('SIGTERM');
  expect(await asked.ended).toBe(143);
  expect(existsSync(lock)).toBe(false);
});
