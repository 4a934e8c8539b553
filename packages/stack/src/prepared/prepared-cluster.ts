import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PARTIES, type Party } from '@ketengraaf/core';
import { type ClusterTemplate, type Connection, DUTIES, type Passwords, removeEmbeddedPostgres, startEmbeddedPostgres } from '@ketengraaf/database';
import { prepareParty } from '@ketengraaf/facts';
import { migrationsOf } from '../project';
import { isPrepared, PREPARED, preparedPlace } from './prepared-place';

/** Files are copied as they are: the less of them, the better. */
const SETTINGS = { wal_recycle: 'off', min_wal_size: '32MB' };

/**
 * A stopped cluster with the migrated databases of some parties and nobody in them, to begin with where there is no data yet: making
 * them takes longer than all else that a small world needs. It is made by who first needs it after a migration changed. Of no more
 * parties than are needed, as what is copied is files, hundreds for each database.
 */
export async function preparedCluster(parties: readonly Party[] = PARTIES): Promise<ClusterTemplate> {
  if (!isPrepared(parties)) await prepare(parties, preparedPlace(parties));
  return read(preparedPlace(parties));
}

/** The same where somebody made it already, as installing does. */
export function preparedBefore(parties: readonly Party[] = PARTIES): ClusterTemplate | undefined {
  return isPrepared(parties) ? read(preparedPlace(parties)) : undefined;
}

function read(place: string): ClusterTemplate {
  return { data: path.join(place, 'data'), password: readFileSync(path.join(place, 'password'), 'utf8') };
}

async function prepare(parties: readonly Party[], place: string): Promise<void> {
  const half = `${place}.half-${process.pid}`;
  const working = path.join(half, 'working');
  const password = secret();
  forgetOthers(place);
  try {
    mkdirSync(working, { recursive: true });
    const server = await startEmbeddedPostgres({ dataDir: working, durable: false, password, settings: SETTINGS });
    try {
      const admin: Connection = { host: server.host, port: server.port, user: server.user, password, database: 'postgres' };
      await Promise.all(parties.map((party) => prepareParty({ party, admin, passwords: secrets(), folder: migrationsOf(party) })));
    } finally {
      await server.stop();
    }
    cpSync(realpathSync(path.join(working, 'data')), path.join(half, 'data'), { recursive: true });
    removeEmbeddedPostgres(working);
    rmSync(working, { recursive: true, force: true });
    writeFileSync(path.join(half, 'password'), password, { mode: 0o600 });
    renameSync(half, place);
  } catch (error) {
    // another process was first: what it made is as good
    if (!isPrepared(parties)) throw error;
  } finally {
    removeEmbeddedPostgres(working);
    rmSync(half, { recursive: true, force: true });
  }
}

/** Nobody logs in with them: whoever begins with a copy sets his own. */
function secrets(): Passwords {
  return Object.fromEntries(DUTIES.map((duty) => [duty, secret()])) as unknown as Passwords;
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}

/** Removes what was made of the same parties by other migrations, and what somebody began who is no more. */
function forgetOthers(place: string): void {
  if (!existsSync(PREPARED)) return;
  const [name = ''] = path.basename(place).split('.');
  for (const other of readdirSync(PREPARED)) {
    const [, by] = /\.half-(\d+)$/.exec(other) ?? [];
    const isOutdated = by ? !isRunning(Number(by)) : other.startsWith(`${name}.`) && other !== path.basename(place);
    if (!isOutdated) continue;
    removeEmbeddedPostgres(path.join(PREPARED, other, 'working'));
    rmSync(path.join(PREPARED, other), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
