import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 1_000;

/** Who started a process; undefined where the system does not say (only Linux tells by a file). */
function parentOf(pid: number): string | undefined {
  try {
    // the name in parentheses may hold anything, so what follows the last of them counts
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
  } catch {
    return undefined;
  }
}

/** Our parent and its parent: npm runs us through a shell, which outlives an npm that was killed. */
const forebears = (): string => `${process.ppid} ${parentOf(process.ppid)}`;

/** Aborts when it is time to stop: at Ctrl-C, SIGTERM or SIGHUP, or when npm, which runs us, was killed and cannot tell us. */
export function whenToStop(environment: Readonly<Record<string, string | undefined>> = process.env): AbortSignal {
  const stop = new AbortController();
  // kept listening: npm passes on what the terminal has sent us already, and a second one may not cut the first short
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  if (environment.npm_lifecycle_event !== undefined) {
    const known = forebears();
    const timer = setInterval(() => forebears() !== known && stop.abort(), LOOK_EVERY_MS);
    timer.unref();
    stop.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
  return stop.signal;
}
