import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What PostgreSQL writes about itself into its data folder while it runs. */
export interface PostmasterFile {
  readonly text: string;
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** Reads postmaster.pid, or undefined where there is none or it is not wholly written yet. */
export function readPostmasterFile(data: string): PostmasterFile | undefined {
  let text: string;
  try {
    text = readFileSync(path.join(data, 'postmaster.pid'), 'utf8');
  } catch {
    return undefined;
  }
  // the order of the lines is the server's own (pidfile.h): number, folder, start, port, sockets, address, memory, state
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { text, pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}
