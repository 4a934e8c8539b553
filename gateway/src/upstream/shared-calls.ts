import { PartyFailure } from './party-failure';

/** Makes a call, or waits for one with the same key that is underway. Each who waits may leave; the call ends when the last one has. */
export type ShareCall = (key: string, signal: AbortSignal, call: (signal: AbortSignal) => Promise<string>) => Promise<string>;

interface Underway {
  readonly answer: Promise<string>;
  readonly end: AbortController;
  waiting: number;
}

/** Calls underway, by key. Nothing is kept of a call that has ended. */
export function sharedCalls(): ShareCall {
  const underway = new Map<string, Underway>();

  function begin(key: string, call: (signal: AbortSignal) => Promise<string>): Underway {
    const end = new AbortController();
    const begun: Underway = { end, waiting: 0, answer: call(end.signal).finally(() => forget(key, begun)) };
    underway.set(key, begun);
    return begun;
  }

  function forget(key: string, one: Underway): void {
    if (underway.get(key) === one) underway.delete(key);
  }

  return async (key, signal, call) => {
    if (signal.aborted) throw new PartyFailure('CANCELLED');
    const one = underway.get(key) ?? begin(key, call);
    one.waiting += 1;
    return new Promise<string>((resolve, reject) => {
      const leave = (): void => {
        reject(new PartyFailure('CANCELLED'));
        one.waiting -= 1;
        if (one.waiting > 0) return;
        // Who comes now must not wait for a call that is being ended.
        forget(key, one);
        one.end.abort();
      };
      signal.addEventListener('abort', leave, { once: true });
      one.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  };
}
