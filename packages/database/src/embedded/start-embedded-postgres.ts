import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../with-client';
import { CHAIN_SETTINGS } from './chain-settings';
import type { ClusterTemplate } from './copy-cluster';
import { initialiseDataFolder, inspectDataFolder, LOG_NAME, writeSettings } from './data-folder';
import { DATA_NAME, dataPlace } from './data-place';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { explainSystemError } from './explain-failure';
import { freePort } from './free-port';
import { takeLauncherLock } from './launcher-lock';
import { stopLeftoverServer } from './leftover-server';
import { platformPackage } from './platform-package';
import { type Server, startServer } from './server';
import { type ServerUser, serverUser } from './server-user';
import { type Binaries, usableBinaries } from './usable-binaries';

/** What to start; `dataDir` is a folder for this database alone, made where it is missing. */
export interface EmbeddedPostgresWish {
  readonly dataDir: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** False trades safety for speed: an acknowledged commit may be lost. For tests only. */
  readonly durable: boolean;
  /** Server settings by name; they go before CHAIN_SETTINGS. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The password of the superuser `postgres`, set when the data is made; later starts must give the same. */
  readonly password: string;
  /** What to begin with where there is no data yet: an empty cluster unless said otherwise. */
  readonly template?: ClusterTemplate;
}

/** A running PostgreSQL 18 on 127.0.0.1, which ends when this process ends in any way. */
export interface EmbeddedPostgres {
  readonly host: string;
  readonly port: number;
  readonly user: 'postgres';
  readonly password: string;
  readonly dataDir: string;
  /** Whether the data was made by this start. */
  readonly isCold: boolean;
  readonly pid: number;
  /** Settles when the server is gone: after `stop`, or because somebody killed it. */
  readonly ended: Promise<void>;
  /** Stops the server; a second call waits for the first. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL over `dataDir`, making its data first where there is none; rejects with an EmbeddedPostgresError. */
export async function startEmbeddedPostgres(wish: EmbeddedPostgresWish): Promise<EmbeddedPostgres> {
  const folder = path.resolve(wish.dataDir);
  let release = () => {};
  try {
    const from = platformPackage();
    inspectDataFolder(folder, from.major);
    release = takeLauncherLock(folder);
    // looked at again now that nobody else can be busy with it
    const isCold = inspectDataFolder(folder, from.major) === 'empty';
    const user = serverUser(path.join(folder, DATA_NAME));
    const place = dataPlace(folder, user, !wish.durable);
    const binaries = usableBinaries(from, place, user);
    const data = isCold ? await initialiseDataFolder(place, binaries, user, wish) : path.join(place, DATA_NAME);
    await stopLeftoverServer(data, binaries);
    const { server, port } = await startOnPort(wish, binaries, { folder, data, user });
    const ended = server.ended.finally(release);
    if (isCold && wish.template)
      await changePassword(port, wish.template.password, wish.password).catch((error) => server.stop().then(() => Promise.reject(error)));
    return {
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password: wish.password,
      dataDir: folder,
      isCold,
      pid: server.pid,
      ended,
      stop: once(server.stop, ended),
    };
  } catch (error) {
    release();
    throw explainSystemError(error, folder);
  }
}

const ATTEMPTS = 5;

async function startOnPort(
  wish: EmbeddedPostgresWish,
  binaries: Binaries,
  { folder, data, user }: { readonly folder: string; readonly data: string; readonly user: ServerUser | undefined },
): Promise<{ server: Server; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wish.port || (await freePort());
    writeSettings(data, user, { ...unsafe(wish.durable), ...CHAIN_SETTINGS, ...wish.settings, ...address(port) });
    try {
      return { port, server: await startServer(binaries, data, user, { folder, port, logFile: path.join(folder, LOG_NAME) }) };
    } catch (error) {
      const log = error instanceof EmbeddedPostgresError ? error.log : '';
      const isTaken = !wish.port && log.includes('Address already in use');
      // the processes of a server that was killed notice it one by one, and hold its memory until the last has gone
      const isStillEnding = log.includes('is still in use');
      if (attempt === ATTEMPTS || !(isTaken || isStillEnding)) throw error;
      await sleep(200 * attempt);
    }
  }
}

/** Where it listens: this machine only, and no socket files, whose paths are too long in a deep clone. */
function address(port: number): Record<string, string> {
  return { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' };
}

function unsafe(durable: boolean): Record<string, string> {
  return durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
}

/** What was copied has the password of what it was copied from. */
async function changePassword(port: number, from: string, to: string): Promise<void> {
  if (from === to) return;
  await withClient({ host: '127.0.0.1', port, user: 'postgres', password: from, database: 'postgres' }, (client) =>
    client.query(`alter role postgres password ${client.escapeLiteral(to)}`),
  );
}

function once(stop: () => Promise<void>, ended: Promise<void>): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  return () => {
    stopped ??= stop().then(() => ended);
    return stopped;
  };
}
