import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder and those above it that are missing; throws what the file system says, also where Node's own recursive way never returns (below /proc). */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let one = path.resolve(folder); !existsSync(one); one = path.dirname(one)) missing.unshift(one);
  for (const one of missing) mkdirSync(one);
}
