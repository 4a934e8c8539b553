import type { Party } from '@ketengraaf/core';
import { type Connection, databaseOf, withClient } from '@ketengraaf/database';
import { channelOfSeals } from './ring';

/** Publishes a party's seals, new ones only: what somebody changes or deletes here stays as it was at the witness. As the owner. */
export async function publishSeals(party: Party, owner: Connection): Promise<void> {
  await withClient(owner, async (client) => {
    const { rows } = await client.query('select from pg_publication where pubname = $1', [channelOfSeals(party)]);
    if (rows.length > 0) return;
    await client.query(`create publication ${channelOfSeals(party)} for table audit_witness.${databaseOf(party)} with (publish = 'insert')`);
  });
}
