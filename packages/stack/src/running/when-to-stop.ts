const LOOK_EVERY_MS = 1_000;

/** Aborts when it is time to stop: at Ctrl-C, SIGTERM or SIGHUP, or when npm, which runs us, was killed and cannot tell us. */
export function whenToStop(environment: Readonly<Record<string, string | undefined>> = process.env): AbortSignal {
  const stop = new AbortController();
  // kept listening: npm passes on what the terminal has sent us already, and a second one may not cut the first short
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  if (environment.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    const timer = setInterval(() => process.ppid !== parent && stop.abort(), LOOK_EVERY_MS);
    timer.unref();
    stop.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
  return stop.signal;
}
