import path from 'node:path';

/** The table of accesses. */
export const AUDIT_MIGRATIONS = { name: 'audit', folder: path.join(__dirname, '..', 'migrations') };
