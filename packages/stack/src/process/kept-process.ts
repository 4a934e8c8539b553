import { type Child, type ChildWish, type Ending, startChild } from './child';

/** A process that is started again when it dies, and stays down when somebody stopped it. */
export interface KeptProcess {
  readonly name: string;
  /** The number of the process that serves now; undefined while none does. */
  pid(): number | undefined;
  /** Sends a signal; a process that ends by it stays down until `restart`. */
  kill(signal: NodeJS.Signals): void;
  /** Starts it again, ending the one that runs. */
  restart(): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
}

/** How long to wait before starting a process again, in ms: the first time, and at most. */
export interface BackOff {
  readonly first: number;
  readonly most: number;
}

const BACK_OFF: BackOff = { first: 1_000, most: 15_000 };
/** A process that lived this long starts again as if it had never died. */
const FORGIVEN_AFTER = 60_000;

/** Starts a process and keeps it running; rejects when the first start fails. `say` gets one sentence for whatever happens later. */
export async function keepProcess(wish: ChildWish, say: (sentence: string) => void, backOff: BackOff = BACK_OFF): Promise<KeptProcess> {
  let child: Child | undefined;
  let isWanted = true;
  let delay = backOff.first;
  let again: NodeJS.Timeout | undefined;

  const launch = async (): Promise<void> => {
    const started = await startChild(wish);
    child = started;
    const since = Date.now();
    void started.ended.then((ending) => {
      if (child === started) child = undefined;
      if (!isWanted) return;
      if (Date.now() - since > FORGIVEN_AFTER) delay = backOff.first;
      if (wasAskedTo(ending)) {
        isWanted = false;
        say(`${wish.name} was stopped and stays so, the others go on${process.platform === 'win32' ? '' : `; "kill -USR2 ${process.pid}" starts it again`}.`);
      } else {
        retry(`${wish.name} ended ${ending.signal ? `by ${ending.signal}` : `with ${ending.code}`}, the others go on`);
      }
    });
  };

  const retry = (what: string): void => {
    say(`${what}; it starts again in ${delay / 1_000} s (its words are in ${wish.logFile}).`);
    again = setTimeout(() => {
      launch().then(
        () => say(`${wish.name} is back.`),
        () => isWanted && retry(`${wish.name} could not be started`),
      );
    }, delay);
    delay = Math.min(delay * 2, backOff.most);
  };

  const end = async (): Promise<void> => {
    isWanted = false;
    clearTimeout(again);
    await child?.stop();
  };

  await launch();
  return {
    name: wish.name,
    pid: () => child?.pid,
    kill: (signal) => {
      if (signal === 'SIGTERM' || signal === 'SIGKILL' || signal === 'SIGINT') isWanted = false;
      child?.kill(signal);
    },
    restart: async () => {
      await end();
      isWanted = true;
      delay = backOff.first;
      await launch();
    },
    stop: end,
  };
}

/** A process that was asked to end does so with 0, or by the signal itself when it was not ready for it. */
function wasAskedTo({ code, signal }: Ending): boolean {
  return code === 0 || signal === 'SIGTERM';
}
