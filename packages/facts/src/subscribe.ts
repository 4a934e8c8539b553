import type { Party } from '@ketengraaf/core';
import { addressOf, type Connection, dropSlot, hasSlot, hasSubscription, withClient, withSlotSnapshot } from '@ketengraaf/database';
import { copyFacts } from './copy-facts';
import { channelOf } from './facts';

const SUBSCRIPTION = 'facts';

/**
 * Subscribes a party to its facts, or mends a half-made subscription by copying anew. Slot and subscription live in two
 * databases and are never made together: if one is missing, the other goes. Today's address is set at every start,
 * because a subscription keeps the old one and might reach somebody else's server there.
 */
export async function subscribeToFacts(reader: Party, owner: Connection, publisher: Connection): Promise<void> {
  const channel = channelOf(reader);
  await withClient(publisher, (source) =>
    withClient(owner, async (client) => {
      const address = client.escapeLiteral(addressOf(publisher, channel));
      const isSubscribed = await hasSubscription(client, SUBSCRIPTION);
      if (isSubscribed && (await hasSlot(source, channel))) {
        await client.query(`alter subscription ${SUBSCRIPTION} connection ${address}`);
        await client.query(`alter subscription ${SUBSCRIPTION} enable`);
        await client.query(`alter subscription ${SUBSCRIPTION} refresh publication`);
        return;
      }
      if (isSubscribed) {
        await client.query(`alter subscription ${SUBSCRIPTION} disable`);
        await client.query(`alter subscription ${SUBSCRIPTION} set (slot_name = none)`);
        await client.query(`drop subscription ${SUBSCRIPTION}`);
      }
      await dropSlot(source, channel);
      await withSlotSnapshot(publisher, channel, (snapshot) => copyFacts(reader, source, snapshot, client));
      await client.query(
        `create subscription ${SUBSCRIPTION} connection ${address} publication ${channel} with (create_slot = false, copy_data = false, slot_name = '${channel}', synchronous_commit = 'on', origin = none)`,
      );
    }),
  );
}
