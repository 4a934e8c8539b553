import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Text that is the same as long as one process lives and differs for a later one with the same number; undefined for none. */
export function processIdentity(pid: number): string | undefined {
  if (process.platform === 'linux') return startTick(pid);
  if (process.platform === 'win32') return isAlive(pid) ? String(pid) : undefined;
  return askPs(pid, 'lstart=');
}

/** The command line of a living process, or undefined where it cannot be read (always so on Windows). */
export function commandLine(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined;
  if (process.platform !== 'linux') return askPs(pid, 'command=');
  return readProc(pid, 'cmdline')?.replaceAll('\0', ' ');
}

/** Whether a process with this number exists; one of another user counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startTick(pid: number): string | undefined {
  // the name of the program, in brackets, may hold spaces; the numbered fields come after it, state first (proc(5), field 3)
  const fields = readProc(pid, 'stat')?.split(') ').at(-1)?.split(' ');
  return fields === undefined || fields[0] === 'Z' ? undefined : fields[19];
}

function readProc(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

function askPs(pid: number, column: string): string | undefined {
  const { stdout } = spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' } });
  return stdout?.trim() || undefined;
}
