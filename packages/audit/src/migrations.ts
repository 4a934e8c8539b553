import { migrationsIn } from '@ketengraaf/database';

/** The table of accesses. */
export const AUDIT_MIGRATIONS = migrationsIn('audit');
