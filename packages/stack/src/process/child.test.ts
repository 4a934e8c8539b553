import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChildWish } from './child';
import * as children from './child';
import * as keepers from './kept-process';

const FIXTURE = path.join(__dirname, 'fixture.cjs');
const BACK_OFF = { first: 50, most: 200 };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ketengraaf-child-'));
});
const toStop: { stop(): Promise<void> }[] = [];
const stoppedLater = async <T extends { stop(): Promise<void> }>(started: Promise<T>): Promise<T> => {
  toStop.push(await started);
  return started;
};
const startChild = (...args: Parameters<typeof children.startChild>): Promise<children.Child> => stoppedLater(children.startChild(...args));
const keepProcess = (...args: Parameters<typeof keepers.keepProcess>): Promise<keepers.KeptProcess> => stoppedLater(keepers.keepProcess(...args));
afterEach(async () => {
  for (const one of toStop.splice(0)) await one.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wish = (behaviour: string, more: Partial<ChildWish> = {}): ChildWish => ({
  name: 'fixture',
  entry: FIXTURE,
  environment: { BEHAVIOUR: behaviour, SETTING: 'set' },
  logFile: path.join(folder, `${behaviour}.log`),
  ...more,
});

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !holds(); await sleep(10)) if (Date.now() > end) throw new Error('it did not come about within 10 s');
}

test('a process is ready when it says so, and what it says is kept', async () => {
  const child = await startChild(wish('serve'));
  await until(() => readFileSync(path.join(folder, 'serve.log'), 'utf8').includes('setting'));
  await child.stop();
  expect(isAlive(child.pid)).toBe(false);
});

test('a process gets its settings and nothing of our own environment besides', async () => {
  process.env.HOME_SECRET = 'ours';
  const child = await startChild(wish('serve'));
  await until(() => readFileSync(path.join(folder, 'serve.log'), 'utf8').includes('setting'));
  delete process.env.HOME_SECRET;
  await child.stop();
  expect(readFileSync(path.join(folder, 'serve.log'), 'utf8')).toContain('secret undefined, setting set');
});

test('a process that ends before it is ready is told with the last it said', async () => {
  await expect(startChild(wish('fail'))).rejects.toThrow(
    'fixture ended with 1 before it was ready; the last it said:\n  behaves fail; secret undefined, setting set\n  PORT is missing',
  );
});

test('a process that does not get ready in time is ended', async () => {
  await expect(startChild(wish('silent', { patience: 500 }))).rejects.toThrow(
    'fixture did not get ready within 0.5 seconds; the last it said:\n  behaves silent',
  );
});

test('a process that was halted stops all the same', async () => {
  const child = await startChild(wish('serve'));
  child.kill('SIGSTOP');
  const before = Date.now();
  await child.stop();
  expect(await child.ended).toEqual({ code: 0, signal: null });
  expect(Date.now() - before).toBeLessThan(4_000);
});

test('a process that does not want to stop is made to', async () => {
  const child = await startChild(wish('stubborn', { stopPatience: 300 }));
  await child.stop();
  expect(await child.ended).toEqual({ code: null, signal: 'SIGKILL' });
});

test('a process ends when its parent is killed and cannot say goodbye', async () => {
  const parent = spawn(process.execPath, [path.join(__dirname, 'orphanage.cjs'), FIXTURE, path.join(folder, 'orphan.log')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(output);
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await until(() => !isAlive(pid));
});

test('a process that dies is started again, ever later, and each time in a sentence', async () => {
  const said: string[] = [];
  const kept = await keepProcess(wish('serve'), (sentence) => said.push(sentence), BACK_OFF);
  for (let times = 1; times <= 2; times++) {
    const pid = kept.pid() ?? 0;
    process.kill(pid, 'SIGKILL');
    await until(() => kept.pid() !== undefined && kept.pid() !== pid && said.length === 2 * times);
  }
  await kept.stop();
  expect(said).toEqual([
    expect.stringContaining('fixture ended by SIGKILL, the others go on; it starts again in 0.05 s'),
    'fixture is back.',
    expect.stringContaining('it starts again in 0.1 s'),
    'fixture is back.',
  ]);
});

test('a process that somebody stopped stays down until it is asked for', async () => {
  const said: string[] = [];
  const kept = await keepProcess(wish('serve'), (sentence) => said.push(sentence), BACK_OFF);
  process.kill(kept.pid() ?? 0, 'SIGTERM');
  await until(() => said.length > 0);
  await sleep(200);
  expect(kept.pid()).toBeUndefined();
  expect(said).toEqual([expect.stringContaining('fixture was stopped and stays so, the others go on')]);
  await kept.restart();
  expect(isAlive(kept.pid() ?? 0)).toBe(true);
  await kept.stop();
});

test('a process that a test kills stays down and comes back when it is asked for', async () => {
  const said: string[] = [];
  const kept = await keepProcess(wish('serve'), (sentence) => said.push(sentence), BACK_OFF);
  const pid = kept.pid() ?? 0;
  kept.kill('SIGKILL');
  await until(() => !isAlive(pid));
  await sleep(200);
  expect(kept.pid()).toBeUndefined();
  await kept.restart();
  expect(kept.pid()).not.toBe(pid);
  await kept.stop();
  expect(said).toEqual([]);
});

test('nothing comes back after the end, not even what was about to', async () => {
  const kept = await keepProcess(wish('serve'), () => undefined, BACK_OFF);
  process.kill(kept.pid() ?? 0, 'SIGKILL');
  await until(() => kept.pid() === undefined);
  await kept.stop();
  await sleep(300);
  expect(kept.pid()).toBeUndefined();
});
