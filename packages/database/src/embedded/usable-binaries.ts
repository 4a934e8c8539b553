import { accessSync, chmodSync, constants, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { PlatformPackage } from './platform-package';
import { mayReach, type ServerUser } from './server-user';

/** The prefix of a copy of the binaries inside a data folder. */
export const COPY_PREFIX = 'postgresql-';

/** The programs of the package: on Windows with its extension. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * The programs, ready to be run by `user`: where they were installed, or from a copy below `place` when the user cannot reach
 * them (a clone below /root) or the installed ones lack something that we may not add (node_modules of somebody else).
 */
export function usableBinaries(from: PlatformPackage, place: string, user: ServerUser | undefined): Binaries {
  if (process.platform === 'win32' || (isComplete(from.native) && mayReach(binary(from.native, 'postgres'), user))) return programs(from.native);
  const copy = path.join(place, `${COPY_PREFIX}${from.version}`);
  if (existsSync(copy)) return programs(copy);
  for (const name of readdirSync(place)) if (name.startsWith(COPY_PREFIX)) rmSync(path.join(place, name), { recursive: true, force: true });
  const half = path.join(place, `${COPY_PREFIX}half-${process.pid}`);
  cpSync(from.native, half, { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  complete(half);
  renameSync(half, copy);
  return programs(copy);
}

function programs(native: string): Binaries {
  return { initdb: binary(native, 'initdb'), postgres: binary(native, 'postgres'), pgCtl: binary(native, 'pg_ctl') };
}

function binary(native: string, name: string): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function isComplete(native: string): boolean {
  try {
    complete(native);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Lets everybody read a copy and nobody change it, whatever the mask was under which the original was installed. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(file);
    else if (entry.isFile()) chmodSync(file, statSync(file).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** Adds what the package's own install script would add, since npm does not run install scripts unless it is told to. */
function complete(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : [];
  for (const { source, target } of links) {
    // both are written from the package's folder, "native/lib/…"
    const link = path.join(native, path.relative('native', target));
    const file = path.relative(path.dirname(target), source);
    try {
      symlinkSync(file, link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  for (const program of Object.values(programs(native))) {
    try {
      accessSync(program, constants.X_OK);
    } catch {
      chmodSync(program, 0o755);
    }
  }
}
