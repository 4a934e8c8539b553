import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPostmasterFile } from './postmaster-file';
import { commandLine } from './process-identity';
import { giveTo, mayReach, type ServerUser } from './server-user';

/** The name of PostgreSQL's own folder inside the one we are given. */
export const DATA_NAME = 'data';

const ELSEWHERE = '/var/lib/ketengraaf';
const OWNER_NAME = 'belongs-to';

/**
 * The folder in which PostgreSQL's files can stand: the one we are given, or one of our own below /var/lib when we are root and
 * the user that PostgreSQL runs as cannot walk to it (a clone below /root). A link keeps the two together.
 */
export function dataPlace(folder: string, user: ServerUser | undefined, isForTests: boolean): string {
  if (user === undefined) return folder;
  if (isForTests) openTemporaryFolders(folder);
  if (mayReach(path.dirname(folder), user)) {
    if (!mayReach(folder, user)) giveTo(user, folder);
    return folder;
  }
  const place = elsewhere(folder);
  const link = path.join(folder, DATA_NAME);
  if (!isLink(link)) {
    // without its link the place belonged to a folder that somebody removed: what it holds must not come back
    rmSync(place, { recursive: true, force: true });
    symlinkSync(path.join(place, DATA_NAME), link);
  }
  mkdirSync(place, { recursive: true });
  // said again because a strict umask would have made them ours alone; the data itself is private to its user
  for (const open of [ELSEWHERE, place]) chmodSync(open, 0o755);
  writeFileSync(path.join(place, OWNER_NAME), folder);
  removeLostPlaces();
  return place;
}

/** Removes a data folder wholly, also the part that stands elsewhere; the server must have stopped. */
export function removeEmbeddedPostgres(dataDir: string): void {
  const folder = path.resolve(dataDir);
  rmSync(folder, { recursive: true, force: true });
  if (process.getuid?.() !== 0) return;
  rmSync(elsewhere(folder), { recursive: true, force: true });
  removeLostPlaces();
}

function elsewhere(folder: string): string {
  return path.join(ELSEWHERE, createHash('sha256').update(folder).digest('hex').slice(0, 16));
}

/** Lets others walk, not look, through the private folder that a test made for itself, so that removing it removes everything. */
function openTemporaryFolders(folder: string): void {
  const temporary = realpathSync(tmpdir());
  let parent = path.dirname(folder);
  while (parent.startsWith(`${temporary}${path.sep}`)) {
    const { mode, uid } = statSync(parent);
    if (uid === 0) chmodSync(parent, mode | 0o011);
    parent = path.dirname(parent);
  }
}

/** Removes the places to which no folder leads any more and in which no server runs; others may do so at the same time. */
function removeLostPlaces(): void {
  if (!existsSync(ELSEWHERE)) return;
  const places = readdirSync(ELSEWHERE).map((name) => path.join(ELSEWHERE, name));
  for (const place of places) if (isSettled(place) && !isWanted(place) && !isServed(place)) rmSync(place, { recursive: true, force: true });
  try {
    rmdirSync(ELSEWHERE);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Whether a place has stood for a while: one that is being made does not say yet to whom it belongs. */
function isSettled(place: string): boolean {
  const made = statSync(place, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs > 60_000;
}

function isWanted(place: string): boolean {
  const owner = path.join(place, OWNER_NAME);
  return existsSync(owner) && isLink(path.join(readFileSync(owner, 'utf8'), DATA_NAME));
}

function isServed(place: string): boolean {
  const data = path.join(place, DATA_NAME);
  const pid = readPostmasterFile(data)?.pid;
  return pid !== undefined && (commandLine(pid)?.includes(data) ?? false);
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
