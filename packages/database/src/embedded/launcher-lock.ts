import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { processIdentity } from './process-identity';

/** The name of the file that says which process uses a data folder. */
export const LOCK_NAME = 'launcher.lock';

/** Claims a data folder for this process and gives back the release; throws where a living process has it. */
export function takeLauncherLock(folder: string): () => void {
  const lock = path.join(folder, LOCK_NAME);
  const claim = `${lock}.${process.pid}`;
  writeFileSync(claim, `${process.pid} ${processIdentity(process.pid)}\n`);
  try {
    const holder = holderOf(lock);
    if (holder !== undefined) throw inUse(folder, holder);
    rmSync(lock, { force: true });
    // a link appears with its content or not at all, so nobody ever reads half a lock
    linkSync(claim, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw inUse(folder, holderOf(lock));
    throw error;
  } finally {
    rmSync(claim, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

/** The process that holds a lock and still lives; the number alone is not trusted, since numbers come back after a restart. */
function holderOf(lock: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(lock, 'utf8').trim();
  } catch {
    return undefined;
  }
  const space = text.indexOf(' ');
  const pid = Number(text.slice(0, space));
  return Number.isInteger(pid) && pid > 0 && processIdentity(pid) === text.slice(space + 1) ? pid : undefined;
}

function inUse(folder: string, pid: number | undefined): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The data folder ${folder} is in use by process ${pid ?? '(unknown)'}: stop that process first, or choose another data folder.`,
  );
}
