import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedPostgres, type EmbeddedPostgresWish, startEmbeddedPostgres } from '@ketengraaf/database';

/** A PostgreSQL that is started again on the same port when somebody kills it. */
export interface KeptPostgres {
  readonly host: string;
  readonly port: number;
  /** Whether its data was made by this start. */
  readonly isCold: boolean;
  pid(): number;
  /** Ends it at once, without a checkpoint, as a crash does; resolves when it serves again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

const FIRST_WAIT = 100;
const LONGEST_WAIT = 10_000;
const LOOK_EVERY_MS = 10;

/** Starts PostgreSQL and keeps it running until it is stopped; `say` gets one sentence for whatever happens meanwhile. */
export async function keepPostgres(wish: EmbeddedPostgresWish, say: (sentence: string) => void): Promise<KeptPostgres> {
  const first = await startEmbeddedPostgres(wish);
  const end = new AbortController();
  const isWanted = (): boolean => !end.signal.aborted;
  let server: EmbeddedPostgres = first;
  let wait = FIRST_WAIT;

  const again = async (): Promise<void> => {
    while (isWanted()) {
      await sleep(wait, undefined, { signal: end.signal }).catch(() => undefined);
      if (!isWanted()) return;
      wait = Math.min(wait * 2, LONGEST_WAIT);
      try {
        server = await startEmbeddedPostgres({ ...wish, port: first.port });
        say('PostgreSQL is back.');
        return;
      } catch (error) {
        say(`PostgreSQL could not be started again: ${(error as Error).message}`);
      }
    }
  };

  const watch = async (): Promise<void> => {
    while (isWanted()) {
      const since = Date.now();
      await server.ended;
      if (!isWanted()) return;
      if (Date.now() - since > LONGEST_WAIT) wait = FIRST_WAIT;
      say('PostgreSQL ended; it starts again, and requests fail until then.');
      await again();
    }
  };
  const watching = watch();

  return {
    host: first.host,
    port: first.port,
    isCold: first.isCold,
    pid: () => server.pid,
    crash: async () => {
      const crashed = server;
      wait = FIRST_WAIT;
      process.kill(crashed.pid, 'SIGQUIT');
      while (isWanted() && server === crashed) await sleep(LOOK_EVERY_MS);
    },
    stop: async () => {
      end.abort();
      await server.stop();
      await watching;
      // one that came up while we were stopping the one before
      await server.stop();
    },
  };
}
