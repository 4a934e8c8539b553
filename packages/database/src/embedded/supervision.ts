import { type ChildProcess, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { asUser, type ServerUser } from './server-user';

/** A program that ends when this process ends, in whatever way that happens. */
export interface Supervised {
  /** The exit code, null after a signal; rejects when it could not be started at all. */
  readonly ended: Promise<number | null>;
  /** Asks it to end: SIGINT, which PostgreSQL takes as a fast shutdown. */
  end(): void;
}

// The shell holds one end of a pipe of which we hold the other. The system closes ours however we die, SIGKILL included; `read`
// then returns and the program is asked to end. Nobody writes to the pipe. It closes the pipe for the program itself, and ignores
// the signals of a terminal, so that Ctrl-C reaches us alone and we decide the order in which things stop.
const SHELL = `
"$@" </dev/null 3<&- & program=$!
trap '' HUP INT TERM
(read end; kill -INT $program) <&3 2>/dev/null & watch=$!
exec 3<&-
wait $program; code=$?
kill -KILL $watch 2>/dev/null; wait $watch 2>/dev/null
exit $code
`;

/** Starts a program under supervision; its output goes to `output`, a file descriptor or a pipe to us. */
export function supervise(file: string, args: readonly string[], user: ServerUser | undefined, output: number | 'pipe'): Supervised & { child: ChildProcess } {
  // Windows has no sh and no signals: there the program stands alone, and is ended by its own means (see windows-server)
  const [command, all] = process.platform === 'win32' ? [file, args] : ['/bin/sh', ['-c', SHELL, 'ketengraaf-supervisor', file, ...args]];
  const child = spawn(command, all, {
    ...asUser(user),
    cwd: process.platform === 'win32' ? undefined : '/',
    env: serverEnvironment(),
    stdio: ['ignore', output, output, 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const lifeline = child.stdio[3] as Writable;
  lifeline.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      lifeline.destroy();
      resolve(code);
    });
  });
  return { child, ended, end: () => lifeline.end() };
}

/** Runs a program under supervision to its end and gives its code and what it said. */
export async function runSupervised(file: string, args: readonly string[], user: ServerUser | undefined): Promise<{ code: number | null; output: string }> {
  const { child, ended } = supervise(file, args, user, 'pipe');
  let output = '';
  child.stdout?.on('data', (data) => {
    output += data;
  });
  child.stderr?.on('data', (data) => {
    output += data;
  });
  return { code: await ended, output };
}

/** The little of our environment that PostgreSQL needs: never our secrets, nor PG* variables that would redirect it. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const wanted = ['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'SystemDrive'];
  const kept = wanted.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
