import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PARTIES, type Party } from '@ketengraaf/core';
import type { ClusterTemplate } from '@ketengraaf/database';
import { PROJECT } from '@ketengraaf/stack';
import { startTestCluster } from './test-cluster';
import { prepareTestParty } from './test-party';

const CACHE = path.join(PROJECT, 'node_modules', '.cache', 'ketengraaf-databases');
const SUPERUSER = 'superuser';
/** What decides about the databases of the parties before anything is in them; preparing them again mends whatever else changed. */
const DECIDING = ['packages/database/src', 'packages/database/migrations', 'packages/facts/migrations', 'packages/audit/migrations'];

/**
 * A stopped cluster with the migrated databases of some parties, for tests to begin with: making them takes most of the time of a small
 * test. It is made by who first needs it after a migration changed, and kept beside what jest keeps. Of no more parties than are
 * needed, as what is copied is files, hundreds for each database.
 */
export async function preparedCluster(parties: readonly Party[]): Promise<ClusterTemplate> {
  const name = parties.length === PARTIES.length ? 'all' : parties.join('+');
  const data = path.join(CACHE, `${name}.${fingerprint(parties)}`);
  if (!existsSync(data)) await prepare(parties, data);
  return { data, password: SUPERUSER };
}

async function prepare(parties: readonly Party[], data: string): Promise<void> {
  const half = `${data}.half-${process.pid}`;
  const cluster = await startTestCluster({ password: SUPERUSER, settings: { wal_recycle: 'off', min_wal_size: '32MB' } });
  try {
    await Promise.all(parties.map((party) => prepareTestParty(cluster, party)));
    await cluster.stopBefore(async (stopped) => {
      mkdirSync(CACHE, { recursive: true });
      cpSync(stopped, half, { recursive: true });
    });
    const [name = ''] = path.basename(data).split('.');
    const old = readdirSync(CACHE).filter((other) => other.startsWith(`${name}.`) && !other.startsWith(path.basename(data)));
    for (const one of old) rmSync(path.join(CACHE, one), { recursive: true, force: true });
    renameSync(half, data);
  } catch (error) {
    // another process was first: what it made is the same
    if (!existsSync(data)) throw error;
  } finally {
    rmSync(half, { recursive: true, force: true });
    await cluster.stop();
  }
}

function fingerprint(parties: readonly Party[]): string {
  const hash = createHash('sha256');
  const folders = [...DECIDING, ...parties.map((party) => `subgraphs/${party}/migrations`)].map((folder) => path.join(PROJECT, folder));
  for (const folder of folders)
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort())
      hash.update(`${path.relative(PROJECT, file)}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
