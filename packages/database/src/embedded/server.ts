import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainFailure } from './explain-failure';
import { signal } from './leftover-server';
import { readPostmasterFile } from './postmaster-file';
import { isAlive } from './process-identity';
import type { ServerUser } from './server-user';
import { supervise } from './supervision';
import type { Binaries } from './usable-binaries';

/** A server that accepts connections. */
export interface Server {
  readonly pid: number;
  /** Settles when the server is gone, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const START_PATIENCE = 120_000;
const STOP_PATIENCE = 20_000;

/** Starts the server over a data folder whose settings are written, and waits until it is ready. */
export async function startServer(
  binaries: Binaries,
  data: string,
  user: ServerUser | undefined,
  about: { readonly folder: string; readonly port: number; readonly logFile: string },
): Promise<Server> {
  // a new file each time: the last one may belong to another user, and nobody reads the log of a start that went well
  rmSync(about.logFile, { force: true });
  const before = readPostmasterFile(data)?.text;
  const { ended, end, isGone } = process.platform === 'win32' ? launchOnWindows(binaries, data, about.logFile) : launch(binaries, data, user, about.logFile);
  const readyBy = Date.now() + START_PATIENCE;
  for (;;) {
    const now = readPostmasterFile(data);
    // a file of an earlier server may still lie there, and say "ready" with what in a container is the very same number
    if (now?.isReady && now.text !== before) return { pid: now.pid, ended, stop: () => stop(now.pid, ended, end) };
    if (isGone()) throw explainFailure(readLog(about.logFile), { what: 'start', ...about });
    if (Date.now() > readyBy) {
      end();
      throw explainFailure(readLog(about.logFile), { what: `start within ${START_PATIENCE / 1_000} seconds`, ...about });
    }
    await sleep(10);
  }
}

interface Launched {
  readonly ended: Promise<void>;
  end(): void;
  isGone(): boolean;
}

function launch(binaries: Binaries, data: string, user: ServerUser | undefined, logFile: string): Launched {
  const log = openSync(logFile, 'a', 0o600);
  let gone = false;
  let failure: unknown;
  const server = supervise(binaries.postgres, ['-D', data], user, log);
  closeSync(log);
  server.child.unref();
  const ended = server.ended.then(
    () => {
      gone = true;
    },
    (error: unknown) => {
      failure = error;
    },
  );
  return {
    ended,
    end: server.end,
    isGone: () => {
      if (failure !== undefined) throw failure;
      return gone;
    },
  };
}

// Windows has no sh that could watch us and no signals: pg_ctl starts the server (also for an administrator, as whom the server
// itself refuses to run) and stops it. When we are killed there the server stays, and the next start over its folder stops it.
function launchOnWindows(binaries: Binaries, data: string, logFile: string): Launched {
  const control = (...args: string[]) => spawnSync(binaries.pgCtl, [...args, '-D', data, '-w'], { stdio: 'ignore', windowsHide: true }).status === 0;
  const started = control('start', '-l', logFile);
  const pid = started ? readPostmasterFile(data)?.pid : undefined;
  const ended = (async () => {
    while (pid !== undefined && isAlive(pid)) await sleep(500, undefined, { ref: false });
  })();
  return { ended, end: () => control('stop', '-m', 'fast'), isGone: () => pid === undefined };
}

async function stop(pid: number, ended: Promise<void>, end: () => void): Promise<void> {
  end();
  const patience = new AbortController();
  // a fast shutdown waits for what is being written; one that takes this long is stuck, and recovery will mend the rest
  const force = sleep(STOP_PATIENCE, undefined, { signal: patience.signal }).then(
    () => signal(pid, 'SIGQUIT'),
    () => undefined,
  );
  await ended;
  patience.abort();
  await force;
}

function readLog(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(-10_000);
  } catch {
    return '';
  }
}
