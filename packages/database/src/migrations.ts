import path from 'node:path';
import type { Migrations } from './migrate';

/** What every party's database has before its own tables. */
export const APP_MIGRATIONS: Migrations = { name: 'database', folder: path.join(__dirname, '..', 'migrations') };
