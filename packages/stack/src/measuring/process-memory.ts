import { readdirSync, readFileSync } from 'node:fs';

/** One process of a tree with its share of the machine's memory. */
export interface ProcessMemory {
  readonly pid: number;
  readonly command: string;
  /** Proportional set size in bytes: pages that n processes share count for 1/n in each. */
  readonly pss: number;
}

/** A process and everything below it, by Linux' own account (proc(5)). */
export function memoryOfTree(root: number): ProcessMemory[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow).flatMap((pid) => {
    const pss = /^Pss:\s+(\d+) kB/m.exec(read(pid, 'smaps_rollup'))?.[1];
    return pss === undefined ? [] : [{ pid, command: read(pid, 'cmdline').replaceAll('\0', ' ').trim(), pss: Number(pss) * 1_024 }];
  });
}

function parentOf(pid: number): number {
  // the program's name, in brackets, may hold spaces; state and parent follow it
  return Number(read(pid, 'stat').split(') ').at(-1)?.split(' ')[1] ?? 0);
}

/** Empty for a process that has gone meanwhile. */
function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
