import type { Party } from '@ketengraaf/core';
import { type Connection, withClient } from '@ketengraaf/database';
import type { Client } from 'pg';
import { channelOf, factsFor } from './facts';

const SUBSCRIPTION = 'facts';

/** How a subscriber's server reaches the publisher, in libpq's own form. */
function addressOf(publisher: Connection, channel: string): string {
  const quote = (value: string | number): string => `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `host=${quote(publisher.host)} port=${publisher.port} dbname=${quote(publisher.database)} user=${quote(publisher.user)} password=${quote(publisher.password)} application_name=${channel}`;
}

async function hasSlot(publisher: Client, channel: string): Promise<boolean> {
  const { rows } = await publisher.query<{ lost: boolean }>(
    `select coalesce(wal_status = 'lost', false) as lost from pg_replication_slots where slot_name = $1`,
    [channel],
  );
  return rows[0] !== undefined && !rows[0].lost;
}

async function dropSlot(publisher: Client, channel: string): Promise<void> {
  await publisher.query('select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = $1 and active', [channel]);
  for (let tries = 0; ; tries++) {
    try {
      await publisher.query('select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1', [channel]);
      return;
    } catch (error) {
      if (tries === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

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
      const found = await client.query(
        `select 1 from pg_subscription s join pg_database d on d.oid = s.subdbid and d.datname = current_database() where s.subname = $1`,
        [SUBSCRIPTION],
      );
      const isSubscribed = found.rows.length > 0;
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
      await client.query(
        `truncate ${factsFor(reader)
          .map((fact) => `facts.${fact}`)
          .join(', ')}`,
      );
      await dropSlot(source, channel);
      await source.query(`select pg_create_logical_replication_slot($1, 'pgoutput')`, [channel]);
      await client.query(
        `create subscription ${SUBSCRIPTION} connection ${address} publication ${channel} with (create_slot = false, slot_name = '${channel}', synchronous_commit = 'on', origin = none)`,
      );
    }),
  );
}
