import { dayOf, type Party } from '@ketengraaf/core';
import type { ClusterTemplate } from '@ketengraaf/database';
import { explain } from '../command/explain';
import { claimDataFolder, type DataFolder, emptyDataFolder, openDataFolder, type WorldWish } from '../folder/data-folder';
import type { StackSettings } from '../folder/stack-settings';
import { freePorts, needFree, type Ports, portsFrom } from '../ports';
import { preparedBefore } from '../prepared/prepared-cluster';
import type { Mode } from '../process/environment';
import type { KeptProcess } from '../process/kept-process';
import { defaultDataFolder } from '../project';
import { DEFAULT_PORT, DEFAULT_WORLD } from './defaults';
import { beginWorld, fillWorld } from './fill-world';
import { type KeptPostgres, keepPostgres } from './kept-postgres';
import { prepareDatabases, subscribeAll } from './prepare-databases';
import { serverSettings } from './server-settings';
import { startProcesses } from './start-processes';
import type { OnStep } from './steps';
import { undoList } from './undo';

/** What to start; everything has a default. */
export interface StackWish extends WorldWish {
  /** The first of a row of ports; 0 for any free row. */
  readonly port?: number;
  readonly dataDir?: string;
  /** Throw away what the folder holds. */
  readonly reset?: boolean;
  /** False trades safety for speed, for tests only. */
  readonly durable?: boolean;
  /** The databases to begin with where there are none: those that installing prepared, or else they are made. */
  readonly template?: ClusterTemplate;
  readonly mode?: Mode;
  /** Whether the gateway plans the stored operations before it is asked, as it does unless told otherwise. */
  readonly plansAhead?: boolean;
  readonly onStep?: OnStep;
  /** Gets one sentence for whatever happens while it runs. */
  readonly say?: (sentence: string) => void;
  /** Ends a start that is under way; the promise then rejects. */
  readonly signal?: AbortSignal;
}

/** The whole chain on this machine, running. */
export interface Stack {
  /** Where the graph is asked. */
  readonly url: string;
  readonly ports: Ports;
  readonly settings: StackSettings;
  readonly dataDir: string;
  readonly postgres: KeptPostgres;
  readonly processes: Readonly<Record<Party | 'gateway' | 'issuer', KeptProcess>>;
  /** Ends everything in order: the gateway, the parties, the issuer, PostgreSQL. */
  stop(): Promise<void>;
}

/** Starts everything over a data folder, making and filling its databases where that was not done to the end; rejects with a Refusal. */
export async function startStack(wish: StackWish = {}): Promise<Stack> {
  const { onStep = () => undefined, say = () => undefined, mode = 'development', plansAhead = true, signal } = wish;
  const dataDir = wish.dataDir ?? defaultDataFolder(wish.region ?? DEFAULT_WORLD.region);
  const undo = undoList();
  const goOn = (): void => signal?.throwIfAborted();
  try {
    const ports = wish.port === 0 ? await freePorts() : portsFrom(wish.port ?? DEFAULT_PORT);
    await needFree(ports);
    const release = claimDataFolder(dataDir);
    undo.later(async () => release());
    const folder = openFolder(dataDir, wish);
    const { settings } = folder;
    const world = folder.isFilled() ? undefined : beginWorld(settings);
    undo.later(async () => world?.stop());

    onStep('database', 0);
    const { durable = true, template = preparedBefore() } = wish;
    const kept = { dataDir: folder.postgres, port: ports.postgres, durable, password: settings.superuser, settings: serverSettings(settings.families) };
    const postgres = await keepPostgres(template ? { ...kept, template } : kept, say);
    undo.later(() => postgres.stop());
    onStep('database', 1);
    goOn();

    await prepareDatabases(postgres, settings, onStep);
    goOn();
    if (world) await fillWorld(postgres, world, settings, onStep, goOn);
    await world?.stop();
    await subscribeAll(postgres, settings, world !== undefined, onStep);
    folder.markFilled();
    goOn();

    const processes = await startProcesses({ folder, ports, mode, plansAhead, onStep, say, undo, goOn });
    return { url: `http://127.0.0.1:${ports.gateway}/graphql`, ports, settings, dataDir, postgres, processes, stop: undo.all };
  } catch (error) {
    // what went wrong first is what counts, not what goes wrong while cleaning up after it
    await undo.all().catch(() => undefined);
    throw explain(error, dataDir);
  }
}

function openFolder(dataDir: string, { region, families, seed, today, reset }: StackWish): DataFolder {
  if (reset) emptyDataFolder(dataDir);
  return openDataFolder(dataDir, { region, families, seed, today }, { ...DEFAULT_WORLD, today: dayOf(new Date()) });
}
