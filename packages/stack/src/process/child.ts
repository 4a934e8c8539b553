import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Refusal } from '../command/refusal';
import { PROJECT } from '../project';

/** A process to start: an entry point and environment variables, nothing else. */
export interface ChildWish {
  /** What people call it. */
  readonly name: string;
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where what it says is kept, from its start. */
  readonly logFile: string;
  /** How long it may take until it serves. */
  readonly patience?: number;
  /** How long it may take to end once it is asked to. */
  readonly stopPatience?: number;
}

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process that serves. */
export interface Child {
  readonly pid: number;
  readonly ended: Promise<Ending>;
  kill(signal: NodeJS.Signals): void;
  /** Asks it to end and makes it if it does not; also one that was halted. */
  stop(): Promise<void>;
}

const GUARD = path.join(PROJECT, 'packages', 'stack', 'dist', 'process', 'child-guard.js');
const START_PATIENCE = 120_000;
const STOP_PATIENCE = 5_000;
const TAIL_LINES = 15;
/** What a process needs of our own environment besides its settings: never our secrets. `ENGINE` chooses who executes in the gateway. */
const PASSED_ON = ['PATH', 'SystemRoot', 'SystemDrive', 'TEMP', 'TMP', 'TMPDIR', 'LANG', 'ENGINE'];

/** Starts a process and waits for the line on which it says that it serves; rejects with the last lines it said otherwise. */
export async function startChild(wish: ChildWish): Promise<Child> {
  const passed = PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const child = spawn(process.execPath, ['--require', GUARD, wish.entry], {
    cwd: PROJECT,
    env: { ...Object.fromEntries(passed), ...wish.environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C in a terminal reaches a whole group: in a group of its own it is ours to say when this process stops
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const ended = endOf(child);
  const tail: string[] = [];
  const ready = readyLine(child, wish.logFile, tail);
  const patience = wish.patience ?? START_PATIENCE;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`did not get ready within ${patience / 1_000} seconds`), patience);
  });
  const early = ended.then(
    ({ code, signal }) => `ended ${signal ? `by ${signal}` : `with ${code}`} before it was ready`,
    (error: Error) => `could not be started (${error.message})`,
  );
  const failure = await Promise.race([ready, early, late]);
  clearTimeout(timer);
  if (failure !== undefined) {
    child.kill('SIGKILL');
    throw new Refusal(`${wish.name} ${failure}${tail.length > 0 ? `; the last it said:\n  ${tail.join('\n  ')}` : '.'}`);
  }
  return { pid: child.pid ?? 0, ended, kill: (signal) => child.kill(signal), stop: () => stop(child, ended, wish.stopPatience ?? STOP_PATIENCE) };
}

function endOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

/** Keeps what a process says and settles on its `{"ready": ..}`; later output goes to the file alone. */
function readyLine(child: ChildProcess, logFile: string, tail: string[]): Promise<undefined> {
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w', 0o600);
  const keep = (line: string): void => {
    try {
      writeSync(log, `${line}\n`);
    } catch {
      // a full disk takes our record of what the process says, not the process
    }
    tail.push(line);
    if (tail.length > TAIL_LINES) tail.shift();
  };
  child.once('close', () => closeSync(log));
  if (child.stderr) createInterface(child.stderr).on('line', keep);
  return new Promise((resolve) => {
    if (!child.stdout) return;
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('{"ready":')) resolve(undefined);
      else keep(line);
    });
  });
}

async function stop(child: ChildProcess, ended: Promise<Ending>, patience: number): Promise<void> {
  child.kill('SIGTERM');
  child.kill('SIGCONT');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
}
