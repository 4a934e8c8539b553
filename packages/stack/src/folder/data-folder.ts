import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeEmbeddedPostgres, takeLauncherLock } from '@ketengraaf/database';
import { Refusal } from '../command/refusal';
import { makeFolder } from './make-folder';
import { isStackSettings, mintSettings, type StackSettings, type WorldChoice } from './stack-settings';

const SETTINGS = 'settings.json';
const FILLED = 'filled';
const POSTGRES = 'postgres';
const LOGS = 'logs';
const LOCK = 'launcher.lock';
const OURS = [SETTINGS, FILLED, POSTGRES, LOGS, LOCK];

/** A folder that holds everything one stack keeps: its settings, its databases and what its processes said. */
export interface DataFolder {
  readonly path: string;
  readonly settings: StackSettings;
  /** The folder of the embedded PostgreSQL. */
  readonly postgres: string;
  readonly logs: string;
  /** Whether the databases were filled to the end. */
  isFilled(): boolean;
  /** To be called last of all: from now on the databases count as filled. */
  markFilled(): void;
}

/** What somebody asks of a world; what is left out is taken as it is found. */
export type WorldWish = Partial<WorldChoice>;

/** Claims a data folder for this process, making it where there is none; gives the release. Refuses while another process has it. */
export function claimDataFolder(folder: string): () => void {
  makeFolder(folder);
  return takeLauncherLock(folder);
}

/** Opens a data folder, making it where there is none; refuses one with another world than wished, or that is not ours. */
export function openDataFolder(folder: string, wish: WorldWish, otherwise: WorldChoice): DataFolder {
  makeFolder(folder);
  const known = readSettings(folder);
  if (known) refuseAnotherWorld(folder, known, wish);
  const settings = known ?? create(folder, { ...otherwise, ...definedOf(wish) });
  const data: DataFolder = {
    path: folder,
    settings,
    postgres: path.join(folder, POSTGRES),
    logs: path.join(folder, LOGS),
    isFilled: () => existsSync(path.join(folder, FILLED)),
    markFilled: () => writeWhole(path.join(folder, FILLED), `${new Date().toISOString()}\n`),
  };
  // a fill that was cut short cannot be gone on with: nobody knows which rows are there
  if (!data.isFilled()) removeEmbeddedPostgres(data.postgres);
  return data;
}

/** Removes what a stack kept in a folder, and nothing that is not ours. */
export function emptyDataFolder(folder: string): void {
  if (!existsSync(folder)) return;
  refuseForeign(folder);
  // the marker goes first: cut short, this leaves a half-made folder and never half a world that counts as whole
  rmSync(path.join(folder, FILLED), { force: true });
  removeEmbeddedPostgres(path.join(folder, POSTGRES));
  rmSync(path.join(folder, LOGS), { recursive: true, force: true });
  rmSync(path.join(folder, SETTINGS), { force: true });
}

/** The settings a data folder was made with; undefined where there are none. */
export function readSettings(folder: string): StackSettings | undefined {
  const file = path.join(folder, SETTINGS);
  if (!existsSync(file)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (!isStackSettings(value))
    throw new Refusal(`${file} is damaged or of another version: start with --reset to make this folder anew, or choose another with --data-dir.`);
  return value;
}

function create(folder: string, world: WorldChoice): StackSettings {
  refuseForeign(folder);
  // databases whose settings are lost are locked for ever
  removeEmbeddedPostgres(path.join(folder, POSTGRES));
  const settings = mintSettings(world);
  writeWhole(path.join(folder, SETTINGS), `${JSON.stringify(settings, null, 2)}\n`);
  return settings;
}

function refuseForeign(folder: string): void {
  const foreign = readdirSync(folder).filter((name) => !OURS.some((own) => name === own || name.startsWith(`${own}.`)));
  if (foreign.length > 0)
    throw new Refusal(
      `The folder ${folder} holds files that are not of this stack (${foreign.slice(0, 3).join(', ')}): choose an empty or a new one with --data-dir.`,
    );
}

function refuseAnotherWorld(folder: string, { region, families, seed }: StackSettings, wish: WorldWish): void {
  const differs = (wish.region ?? region) !== region || (wish.families ?? families) !== families || (wish.seed ?? seed) !== seed;
  if (!differs) return;
  throw new Refusal(
    `The folder ${folder} holds ${families} families in ${region} (seed ${seed}), not what you ask for: add --reset to replace them, or choose another folder with --data-dir.`,
  );
}

/** A file appears with its whole content or not at all. */
function writeWhole(file: string, content: string): void {
  const half = `${file}.${process.pid}`;
  try {
    writeFileSync(half, content, { mode: 0o600, flush: true });
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}

function definedOf<T extends object>(wish: T): Partial<T> {
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)) as Partial<T>;
}
