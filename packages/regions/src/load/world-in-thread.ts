import { on } from 'node:events';
import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { bsnSealer } from '@ketengraaf/core';
import { createWorld } from '../world';
import type { WorldText } from './load-world';
import type { Round } from './text-rounds';
import type { ThreadWish } from './world-thread';

// What was compiled runs in the thread, also where this is read from its source.
const COMPILED = join(__dirname, '..', '..', 'dist', 'load', 'world-thread.js');

/** A world that is being made in a thread of its own. */
export interface WorldInThread extends WorldText {
  rounds(): AsyncIterable<Round>;
  /** Ends the thread, whether or not the world is whole. */
  stop(): Promise<void>;
}

/** Begins to make a world beside all else this process does; throws an Error that says which input is wrong. It runs ahead of who takes the rounds, within bounds. */
export function worldInThread(wish: ThreadWish, options: WorkerOptions = {}, file = COMPILED): WorldInThread {
  const { bsn, ...input } = wish;
  const { families } = createWorld({ ...input, sealBsn: bsnSealer(bsn).seal });
  const thread = new Worker(file, { ...options, workerData: wish });
  const ended = new AbortController();
  thread.once('exit', () => ended.abort());
  // listens from now on: what comes before anybody takes it is kept
  const messages: AsyncIterator<readonly (Round | 'made')[]> = on(thread, 'message', { signal: ended.signal });
  return {
    families,
    async *rounds() {
      for (let next = await messages.next(); !next.done; next = await messages.next()) {
        const [round] = next.value;
        if (round === undefined || round === 'made') return;
        yield round;
        thread.postMessage('taken');
      }
    },
    async stop() {
      await thread.terminate();
    },
  };
}
