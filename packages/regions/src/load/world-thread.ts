import { parentPort, workerData } from 'node:worker_threads';
import { type BsnKeys, bsnSealer } from '@ketengraaf/core';
import { createWorld, type WorldInput } from '../world';
import { textRounds } from './text-rounds';

/** What a world is made of in a thread, to which no function can be handed. */
export interface ThreadWish extends Omit<WorldInput, 'sealBsn'> {
  /** The keys that BSNs are sealed under. */
  readonly bsn: BsnKeys;
}

/** Rounds that may wait to be taken: a world of two thousand families whole, and of a large one so much as stays in memory. */
const MOST_WAITING = 32;

/** Makes the world, and waits while too much of it has not been taken; each message that comes says that one round was. */
async function make({ bsn, ...input }: ThreadWish): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('a world is made in a thread of its own');
  let waiting = 0;
  let wake = (): void => undefined;
  port.on('message', () => {
    waiting -= 1;
    wake();
  });
  for (const round of textRounds(createWorld({ ...input, sealBsn: bsnSealer(bsn).seal }))) {
    port.postMessage(
      round,
      round.tables.map(({ text }) => text.buffer),
    );
    waiting += 1;
    while (waiting >= MOST_WAITING) await new Promise<void>((resolve) => (wake = resolve));
  }
  port.postMessage('made');
  port.close();
}

void make(workerData as ThreadWish);
