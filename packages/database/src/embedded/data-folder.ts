import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ClusterTemplate, copyCluster } from './copy-cluster';
import { DATA_NAME } from './data-place';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { explainFailure } from './explain-failure';
import { LOCK_NAME } from './launcher-lock';
import { giveTo, type ServerUser } from './server-user';
import { runSupervised } from './supervision';
import { type Binaries, COPY_PREFIX } from './usable-binaries';

/** The name of the server's log inside the folder we are given. */
export const LOG_NAME = 'postgres.log';

const SETTINGS_NAME = 'launcher.conf';
const HALF_PREFIX = 'half-';
/** What wrote the data and was killed may write a last file while its folder is removed. */
const LATE_WRITERS = { maxRetries: 20, retryDelay: 50 } as const;

/** Makes the folder where it is missing and says whether it holds a cluster; refuses one that is not ours or of another version. */
export function inspectDataFolder(folder: string, major: string): 'empty' | 'filled' {
  mkdirSync(folder, { recursive: true });
  const version = readVersion(path.join(folder, DATA_NAME));
  if (version === major) return 'filled';
  if (version !== undefined) {
    throw new EmbeddedPostgresError(
      `The data folder ${folder} was made by PostgreSQL ${version} and this is PostgreSQL ${major}: remove it, or choose another data folder.`,
    );
  }
  const foreign = readdirSync(folder).filter((name) => !isOurs(name));
  if (foreign.length > 0) {
    throw new EmbeddedPostgresError(
      `The data folder ${folder} holds files that are not of this database (${foreign.slice(0, 3).join(', ')}): choose an empty or a new folder.`,
    );
  }
  const data = statSync(path.join(folder, DATA_NAME), { throwIfNoEntry: false });
  if (data !== undefined) throw new EmbeddedPostgresError(`The data folder ${folder} is damaged (it says no version): remove it and start again.`);
  return 'empty';
}

/** Makes a new cluster: beside its place, and moved there when it is whole, so that a half-made one is never taken for one. */
export async function initialiseDataFolder(
  place: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  wants: { readonly password: string; readonly durable: boolean; readonly template?: ClusterTemplate | undefined },
): Promise<string> {
  for (const name of readdirSync(place)) if (name.startsWith(HALF_PREFIX)) rmSync(path.join(place, name), { recursive: true, force: true, ...LATE_WRITERS });
  const half = path.join(place, `${HALF_PREFIX}${process.pid}`);
  const passwordFile = `${half}.password`;
  try {
    mkdirSync(half, { mode: 0o700 });
    giveTo(user, half);
    if (wants.template) await copy(wants.template, half, binaries, user, wants);
    else await initialise(half, passwordFile, binaries, user, wants);
    renameSync(half, path.join(place, DATA_NAME));
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true, ...LATE_WRITERS });
  }
  return path.join(place, DATA_NAME);
}

async function copy(
  { data }: ClusterTemplate,
  half: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  { durable }: { readonly durable: boolean },
): Promise<void> {
  copyCluster(data, half, user);
  if (!durable) return;
  // the server takes what it finds for written: a power cut must not be able to take it back
  const { code, output } = await runSupervised(binaries.initdb, ['-D', half, '--sync-only'], user);
  if (code !== 0) throw explainFailure(output, { what: 'make its data folder', folder: path.dirname(half) });
}

async function initialise(
  half: string,
  passwordFile: string,
  binaries: Binaries,
  user: ServerUser | undefined,
  { password, durable }: { readonly password: string; readonly durable: boolean },
): Promise<void> {
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(user, passwordFile);
  // the built-in C.UTF-8 is the same on every operating system and knows that é is a letter
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const login = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const sync = durable ? [] : ['--no-sync'];
  const { code, output } = await runSupervised(binaries.initdb, ['-D', half, ...login, ...locale, '--no-instructions', ...sync], user);
  if (code !== 0) throw explainFailure(output, { what: 'make its data folder', folder: path.dirname(half) });
  appendFileSync(path.join(half, 'postgresql.conf'), `include_if_exists = '${SETTINGS_NAME}'\n`);
}

/** Writes the settings with which the server starts next. */
export function writeSettings(data: string, user: ServerUser | undefined, settings: Readonly<Record<string, string>>): void {
  const file = path.join(data, SETTINGS_NAME);
  rmSync(file, { force: true });
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  giveTo(user, file);
}

function readVersion(data: string): string | undefined {
  try {
    return readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw error;
  }
}

function isOurs(name: string): boolean {
  return name === DATA_NAME || name === LOG_NAME || name.startsWith(LOCK_NAME) || name.startsWith(HALF_PREFIX) || name.startsWith(COPY_PREFIX);
}
