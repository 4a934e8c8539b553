const SEAL_EVERY_MILLISECONDS = 2_000;

/** How many rows one seal vouches for; as many are hashed well within the time a statement may take. */
const MOST_ROWS = 5_000;

/** Seals what was written since the last seal. */
export const SEAL_ROWS = `select audit.seal_rows(${MOST_ROWS}) as sealed`;

/** Runs one statement that needs no caller. */
export type RunSealing = (text: string) => Promise<{ sealed: number }[]>;

/** Seals every two seconds, and again at once while there is more than one seal's worth; `stop` ends it. A turn that fails is reported and the next tries again. */
export function keepSealing(run: RunSealing, report: (error: unknown) => void): { stop(): void } {
  let isBusy = false;
  let isStopped = false;
  const turn = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      for (let sealed = MOST_ROWS; sealed >= MOST_ROWS && !isStopped; ) sealed = (await run(SEAL_ROWS))[0]?.sealed ?? 0;
    } catch (error) {
      if (!isStopped) report(error);
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(() => void turn(), SEAL_EVERY_MILLISECONDS);
  timer.unref();
  return {
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
