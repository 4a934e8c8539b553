import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes a folder that lives as long as a test; the user that PostgreSQL runs as must be able to walk through it. */
export function temporaryFolder(what: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `ketengraaf-${what}-`));
  chmodSync(folder, 0o755);
  return folder;
}
