import { addressOf, type Connection, dropSlot, hasSlot, hasSubscription, withClient, withSlotSnapshot } from '@ketengraaf/database';
import type { Client } from 'pg';
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
export async function subscribe(stream: Stream): Promise<void> {
  const { name, channel, tables, reader, publisher } = stream;
  await withClient(publisher, (source) =>
    withClient(reader, async (client) => {
      const address = client.escapeLiteral(addressOf(publisher, channel));
      const isSubscribed = await hasSubscription(client, name);
      if (isSubscribed && (await hasSlot(source, channel))) {
        await client.query(`alter subscription ${name} connection ${address}`);
        await client.query(`alter subscription ${name} set (origin = ${originOf(stream)})`);
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
      await createSubscription(client, stream);
    }),
  );
}

/** Makes the reader receive what its slot keeps from now on. As the owner of the reader's database. */
export async function createSubscription(client: Client, stream: Stream): Promise<void> {
  const { name, channel, publisher } = stream;
  await client.query(
    `create subscription ${name} connection ${client.escapeLiteral(addressOf(publisher, channel))} publication ${channel} with (create_slot = false, copy_data = false, slot_name = '${channel}', synchronous_commit = 'on', origin = ${originOf(stream)})`,
  );
}

function originOf({ passesOn = false }: Stream): 'any' | 'none' {
  return passesOn ? 'any' : 'none';
}
