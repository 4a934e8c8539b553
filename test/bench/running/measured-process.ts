import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process to be measured, or one that measuring needs. */
export interface ProcessWish {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** A running process, with all it started itself. */
export interface MeasuredProcess {
  readonly pid: number | undefined;
  /** Its first line of output that is JSON and says `ready`; waits for it. */
  readyLine(withinMs: number): Promise<Record<string, unknown>>;
  /** CPU time spent so far, user and system (ms). */
  cpuMs(): number;
  /** Memory resident now (MB). */
  memoryMb(): number;
  /** The last it said, for when it ends too soon. */
  lastWords(): string;
  readonly hasEnded: () => boolean;
  stop(): Promise<void>;
}

const TICKS_PER_S = 100;
const PAGE_MB = 4_096 / 1e6;
const LAST_WORDS = 600;
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'LANG'];

/** Starts a process; it is killed with its children when `stop` is called. */
export function startProcess({ command, args, environment = {}, folder }: ProcessWish): MeasuredProcess {
  const passed = Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const child = spawn(command, args, { cwd: folder, env: { ...passed, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said = (said + data).slice(-8_000);
    });
  }
  const tree = (): number[] => (child.pid === undefined ? [] : treeOf(child.pid));
  return {
    pid: child.pid,
    async readyLine(withinMs) {
      for (const end = Date.now() + withinMs; Date.now() < end && child.exitCode === null; await sleep(25)) {
        const line = said.split('\n').find((one) => one.startsWith('{"ready"'));
        if (line) return JSON.parse(line);
      }
      throw new Error(`it did not say that it is ready: ${said.slice(-LAST_WORDS)}`);
    },
    cpuMs: () => cpuMsOfTree(child.pid),
    memoryMb: () => tree().reduce((sum, pid) => sum + pagesOf(pid) * PAGE_MB, 0),
    lastWords: () => said.trim().slice(-LAST_WORDS),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined,
    async stop() {
      end(child, 'SIGTERM');
      await Promise.race([ended, sleep(3_000)]);
      end(child, 'SIGKILL');
    },
  };
}

/** CPU time a process and all that descend from it have spent (ms). */
export function cpuMsOfTree(root: number | undefined): number {
  return root === undefined ? 0 : treeOf(root).reduce((sum, pid) => sum + cpuMsOf(pid), 0);
}

/** CPU time one process has spent, with all its threads (ms). */
function cpuMsOf(pid: number): number {
  const [, , ...fields] = statOf(pid);
  // proc(5): time in user mode is the 14th field, in the kernel the 15th; then the same of children that have ended
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return (ticks / TICKS_PER_S) * 1_000 || 0;
}

/** A process and all that descend from it. */
function treeOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name))[3]) }));
  const found = [root];
  for (const pid of found) found.push(...parents.filter(({ parent }) => parent === pid).map((one) => one.pid));
  return found;
}

/** The fields of /proc/PID/stat; the name of the command, which can hold anything, is made one word. */
function statOf(pid: number): string[] {
  const text = readOrNothing(`/proc/${pid}/stat`);
  return [String(pid), 'command', ...text.slice(text.lastIndexOf(')') + 2).split(' ')];
}

function pagesOf(pid: number): number {
  return Number(readOrNothing(`/proc/${pid}/statm`).split(' ')[1]) || 0;
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function end({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // it has ended by itself
  }
}
