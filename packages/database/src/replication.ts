import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import type { Connection } from './databases';

/** How a subscriber's server reaches a publisher, in libpq's own form. */
export function addressOf(publisher: Connection, channel: string): string {
  const quote = (value: string | number): string => `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `host=${quote(publisher.host)} port=${publisher.port} dbname=${quote(publisher.database)} user=${quote(publisher.user)} password=${quote(publisher.password)} application_name=${channel}`;
}

/** Whether this database has a subscription of that name. */
export async function hasSubscription(subscriber: Client, name: string): Promise<boolean> {
  const { rows } = await subscriber.query(
    `select from pg_subscription s join pg_database d on d.oid = s.subdbid and d.datname = current_database() where s.subname = $1`,
    [name],
  );
  return rows.length > 0;
}

/** Whether a publisher still keeps what a slot's reader has not received. */
export async function hasSlot(publisher: Client, slot: string): Promise<boolean> {
  const { rows } = await publisher.query<{ lost: boolean }>(
    `select coalesce(wal_status = 'lost', false) as lost from pg_replication_slots where slot_name = $1`,
    [slot],
  );
  return rows[0] !== undefined && !rows[0].lost;
}

/** Removes a slot, whoever reads it. */
export async function dropSlot(publisher: Client, slot: string): Promise<void> {
  await publisher.query('select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = $1 and active', [slot]);
  for (let tries = 0; ; tries++) {
    try {
      await publisher.query('select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1', [slot]);
      return;
    } catch (error) {
      if (tries === 50) throw error;
      await sleep(20);
    }
  }
}

/**
 * Makes a logical slot and lends a snapshot to a piece of work: it shows what was there when the slot began, and the slot sends all that came
 * after, so that whoever copies in the snapshot misses nothing and gets nothing twice, also while others write. The snapshot ends with the work.
 */
export async function withSlotSnapshot<T>(publisher: Connection, slot: string, work: (snapshot: string) => Promise<T>): Promise<T> {
  // pg passes it on to the server (its types do not know it): commands of replication need a connection of their own kind
  const config: ClientConfig & { replication: string } = { ...publisher, replication: 'database' };
  const source = new Client(config);
  source.on('error', () => undefined);
  await source.connect();
  try {
    const { rows } = await source.query<{ snapshot_name: string }>(
      `CREATE_REPLICATION_SLOT ${source.escapeIdentifier(slot)} LOGICAL pgoutput (SNAPSHOT 'export')`,
    );
    const snapshot = rows[0]?.snapshot_name;
    if (!snapshot) throw new Error(`the slot ${slot} came without a snapshot`);
    return await work(snapshot);
  } finally {
    await source.end();
  }
}
