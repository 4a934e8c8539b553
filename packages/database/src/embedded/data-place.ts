import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { giveTo, mayReach, type ServerUser } from './server-user';

/** The name of PostgreSQL's own folder inside the one we are given. */
export const DATA_NAME = 'data';

const ELSEWHERE = '/var/lib/ketengraaf';

/**
 * The folder in which PostgreSQL's files can stand: the one we are given, or one of our own below /var/lib when we are root and
 * the user that PostgreSQL runs as cannot walk to it (a clone below /root). A link keeps the two together.
 */
export function dataPlace(folder: string, user: ServerUser | undefined): string {
  if (user === undefined) return folder;
  if (mayReach(path.dirname(folder), user)) {
    if (!mayReach(folder, user)) giveTo(user, folder);
    return folder;
  }
  const place = elsewhere(folder);
  const link = path.join(folder, DATA_NAME);
  // without its link the place belongs to a folder that somebody removed: what it holds must not come back
  if (lstatSync(link, { throwIfNoEntry: false }) === undefined) rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  // said again because a strict umask would have made them ours alone; the data itself is private to its user
  for (const open of [ELSEWHERE, place]) chmodSync(open, 0o755);
  if (lstatSync(link, { throwIfNoEntry: false }) === undefined) symlinkSync(path.join(place, DATA_NAME), link);
  return place;
}

/** Removes a data folder wholly, also the part that stands elsewhere; the server must have stopped. */
export function removeEmbeddedPostgres(dataDir: string): void {
  const folder = path.resolve(dataDir);
  rmSync(folder, { recursive: true, force: true });
  if (process.getuid?.() !== 0) return;
  rmSync(elsewhere(folder), { recursive: true, force: true });
  if (existsSync(ELSEWHERE) && readdirSync(ELSEWHERE).length === 0) rmdirSync(ELSEWHERE);
}

function elsewhere(folder: string): string {
  return path.join(ELSEWHERE, createHash('sha256').update(folder).digest('hex').slice(0, 16));
}
