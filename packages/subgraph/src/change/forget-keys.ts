const FORGET_EVERY_MILLISECONDS = 3_600_000;

/** Forgets once an hour which idempotency keys had their effect more than a day ago; `stop` ends it. */
export function forgetKeys(run: (text: string) => Promise<unknown>, report: (error: unknown) => void): { stop(): void } {
  const timer = setInterval(() => void run('select app.forget_keys()').catch(report), FORGET_EVERY_MILLISECONDS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
