import type { Party } from '@ketengraaf/core';
import { addressOf, type Connection, databaseOf, dropSlot, hasSlot, hasSubscription, withClient } from '@ketengraaf/database';
import { channelOfSeals, witnessedBy } from './ring';

const SUBSCRIPTION = 'seals';

/** What the sealer holds while it seals; who holds it keeps new seals away. */
const SEALING = 727_273;

/**
 * Makes a party the witness of the party before it in the ring, or mends that; `publisher` is that party's owner. Nothing a
 * witness holds is ever removed. What it missed is copied while nobody can seal, so that nothing comes twice or is left out.
 */
export async function subscribeToSeals(witness: Party, owner: Connection, publisher: Connection): Promise<void> {
  const party = witnessedBy(witness);
  const channel = channelOfSeals(party);
  await withClient(publisher, (source) =>
    withClient(owner, async (client) => {
      await client.query(
        `create table if not exists audit_witness.${databaseOf(party)} partition of audit.seal for values in (${client.escapeLiteral(party)})`,
      );
      const address = client.escapeLiteral(addressOf(publisher, channel));
      const isSubscribed = await hasSubscription(client, SUBSCRIPTION);
      if (isSubscribed && (await hasSlot(source, channel))) {
        await client.query(`alter subscription ${SUBSCRIPTION} connection ${address}`);
        await client.query(`alter subscription ${SUBSCRIPTION} enable`);
        return;
      }
      if (isSubscribed) {
        await client.query(`alter subscription ${SUBSCRIPTION} disable`);
        await client.query(`alter subscription ${SUBSCRIPTION} set (slot_name = none)`);
        await client.query(`drop subscription ${SUBSCRIPTION}`);
      }
      await source.query('select pg_advisory_lock($1)', [SEALING]);
      await dropSlot(source, channel);
      await source.query(`select pg_create_logical_replication_slot($1, 'pgoutput')`, [channel]);
      const { rows } = await source.query<{ seals: string }>(`select coalesce(json_agg(s), '[]')::text as seals from audit.seal s where party = $1`, [party]);
      await client.query('insert into audit.seal select * from json_populate_recordset(null::audit.seal, $1) on conflict do nothing', [rows[0]?.seals]);
      await client.query(
        `create subscription ${SUBSCRIPTION} connection ${address} publication ${channel} with (create_slot = false, slot_name = '${channel}', copy_data = false, origin = none)`,
      );
    }),
  );
}
