import { addressOf, type Connection, dropSlot, hasSlot, hasSubscription, withClient, withSlotSnapshot } from '@ketengraaf/database';
import { copyTables, type ReceivedTable } from './copy-tables';

/** One stream of rows from the owner of some tables to a reader of them. */
export interface Stream {
  /** The subscription's name in the reader's database. */
  readonly name: string;
  /** The publication and the slot at the publisher. */
  readonly channel: string;
  readonly tables: readonly ReceivedTable[];
  /** Whether rows come along that the publisher received itself. */
  readonly passesOn?: boolean;
  /** The owners of both databases. */
  readonly reader: Connection;
  readonly publisher: Connection;
}

/**
 * Subscribes, or mends a half-made subscription by copying anew. Slot and subscription live in two databases and are never made
 * together: if one is missing, the other goes. Today's address is set at every start, because a subscription keeps the old one
 * and might reach somebody else's server there.
 */
export async function subscribe({ name, channel, tables, reader, publisher, passesOn = false }: Stream): Promise<void> {
  const origin = passesOn ? 'any' : 'none';
  await withClient(publisher, (source) =>
    withClient(reader, async (client) => {
      const address = client.escapeLiteral(addressOf(publisher, channel));
      const isSubscribed = await hasSubscription(client, name);
      if (isSubscribed && (await hasSlot(source, channel))) {
        await client.query(`alter subscription ${name} connection ${address}`);
        await client.query(`alter subscription ${name} set (origin = ${origin})`);
        await client.query(`alter subscription ${name} enable`);
        await client.query(`alter subscription ${name} refresh publication`);
        return;
      }
      if (isSubscribed) {
        await client.query(`alter subscription ${name} disable`);
        await client.query(`alter subscription ${name} set (slot_name = none)`);
        await client.query(`drop subscription ${name}`);
      }
      await dropSlot(source, channel);
      await withSlotSnapshot(publisher, channel, (snapshot) => copyTables(tables, source, snapshot, client));
      await client.query(
        `create subscription ${name} connection ${address} publication ${channel} with (create_slot = false, copy_data = false, slot_name = '${channel}', synchronous_commit = 'on', origin = ${origin})`,
      );
    }),
  );
}
