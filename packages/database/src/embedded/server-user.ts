import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';

/** A user of the operating system, by its numbers. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: ServerUser = { uid: 65_534, gid: 65_534 };

/**
 * The user PostgreSQL must run as, since it refuses root: the owner of the data where there is data, else `nobody`.
 * Undefined when we are not root ourselves and simply run it.
 */
export function serverUser(dataFolder: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return nobody();
}

/** Whether that user may walk to a folder, or run a file: asked of the system itself, which knows of access lists and noexec. */
export function mayReach(target: string, user: ServerUser | undefined): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', target], { ...asUser(user), cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Gives a file to that user; nothing when there is none to give it to. */
export function giveTo(user: ServerUser | undefined, target: string): void {
  if (user !== undefined) chownSync(target, user.uid >>> 0, user.gid >>> 0);
}

/** The options of `spawn` that make a child run as that user. */
export function asUser(user: ServerUser | undefined): { uid?: number; gid?: number } {
  // spawn takes signed 32-bit numbers and chown unsigned ones; macOS has nobody = -2
  return user === undefined ? {} : { uid: user.uid | 0, gid: user.gid | 0 };
}

function nobody(): ServerUser {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(-?\d+):(-?\d+):/m);
  return line === null ? NOBODY : { uid: Number(line[1]), gid: Number(line[2]) };
}
