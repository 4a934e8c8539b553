import { withClient, withSlotSnapshot } from '@ketengraaf/database';
import { copyFirst } from './copy-tables';
import { createSubscription, type Stream } from './subscription';

/**
 * Subscribes to streams of one publisher of which nothing is there yet: all is copied first, and only then are the slots made, so that no slot has
 * to read through what the copies write on the same server. Until then nobody can write what is copied, and nobody read it at
 * the readers; parties that run are subscribed by `subscribe`.
 */
export async function subscribeFirst(streams: readonly Stream[]): Promise<void> {
  const [one] = streams;
  if (!one) return;
  await withClient(one.publisher, async (holder) => {
    const tables = new Set(streams.flatMap((stream) => stream.tables.map(({ name }) => name)));
    // one lock for all streams: a second one would queue behind a writer who waits for the first; and without a number, for whose end new slots would wait
    await holder.query('begin');
    await holder.query(`lock table ${[...tables].join(', ')} in share mode`);
    await Promise.all(streams.map(copy));
    await Promise.all(streams.map(listen));
    await holder.query('commit');
  });
}

async function copy({ tables, publisher, reader }: Stream): Promise<void> {
  await withClient(publisher, (source) => withClient(reader, (target) => copyFirst(tables, source, target)));
}

async function listen(stream: Stream): Promise<void> {
  await withSlotSnapshot(stream.publisher, stream.channel, () => Promise.resolve());
  await withClient(stream.reader, (client) => createSubscription(client, stream));
}
