import { createHash } from 'node:crypto';
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PARTIES, type Party } from '@ketengraaf/core';
import { PROJECT } from '../project';

/** Beside what other tools keep between runs: whoever installs anew begins without. */
export const PREPARED = path.join(PROJECT, 'node_modules', '.cache', 'ketengraaf-databases');

/** What decides about the databases of the parties before anything is in them; preparing them again mends whatever else changed. */
const DECIDING = [
  'packages/database/src',
  'packages/database/migrations',
  'packages/database/package.json',
  'packages/facts/migrations',
  'packages/audit/migrations',
  'packages/stack/src/prepared',
];

/** Where the empty databases of some parties are kept once they are made: another place as soon as a migration is added. */
export function preparedPlace(parties: readonly Party[]): string {
  const name = parties.length === PARTIES.length ? 'all' : parties.join('+');
  return path.join(PREPARED, `${name}.${fingerprint(parties)}`);
}

/** Whether they were made, and by somebody whose files we may read. */
export function isPrepared(parties: readonly Party[] = PARTIES): boolean {
  try {
    accessSync(path.join(preparedPlace(parties), 'data', 'PG_VERSION'), constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function fingerprint(parties: readonly Party[]): string {
  const hash = createHash('sha256');
  const places = [...DECIDING, ...parties.map((party) => `subgraphs/${party}/migrations`)].map((place) => path.join(PROJECT, place));
  for (const file of places.flatMap(filesBelow)) hash.update(`${path.relative(PROJECT, file)}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}
