import path from 'node:path';
import type { Migrations } from './migrate';

/** The migrations of a package, found by its name: what is built of the sources may stand in another package's one file. */
export function migrationsIn(name: string): Migrations {
  return { name, folder: path.join(path.dirname(require.resolve(`@ketengraaf/${name}/package.json`)), 'migrations') };
}

/** What every party's database has before its own tables. */
export const APP_MIGRATIONS: Migrations = migrationsIn('database');
