import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { readPostmasterFile } from './postmaster-file';
import { commandLine, isAlive } from './process-identity';
import type { Binaries } from './usable-binaries';

/** Sees to it that no server of an earlier, dead launcher still runs on a data folder; the caller holds the launcher's lock. */
export async function stopLeftoverServer(data: string, binaries: Binaries): Promise<void> {
  const left = readPostmasterFile(data);
  if (left === undefined) return;
  if (process.platform === 'win32') {
    // pg_ctl speaks to a pipe that only a PostgreSQL server opens, so a number that somebody else got meanwhile does no harm
    spawnSync(binaries.pgCtl, ['stop', '-D', data, '-m', 'fast', '-w'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  if (!commandLine(left.pid)?.includes(data)) {
    // after a power cut the number may be another program's; PostgreSQL would refuse to start for it
    if (isAlive(left.pid)) rmSync(path.join(data, 'postmaster.pid'), { force: true });
    return;
  }
  // its supervisor is stopping it at this moment, unless that was killed as well
  if (await isGone(left.pid, 2_000)) return;
  signal(left.pid, 'SIGINT');
  if (await isGone(left.pid, 20_000)) return;
  signal(left.pid, 'SIGQUIT');
  if (await isGone(left.pid, 5_000)) return;
  throw new EmbeddedPostgresError(`PostgreSQL of an earlier start still runs as process ${left.pid} and does not stop: end that process and start again.`);
}

/** Sends a signal to a process that may have gone meanwhile. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function isGone(pid: number, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(20)) if (commandLine(pid) === undefined || commandLine(pid) === '') return true;
  return false;
}
