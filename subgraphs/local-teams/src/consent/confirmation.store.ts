import { setTimeout as sleep } from 'node:timers/promises';
import type { Party } from '@ketengraaf/core';
import type { Door, Statement } from '@ketengraaf/door';
import { channelOf, FACT_READERS, REFUSES_WITHIN_MILLISECONDS } from '@ketengraaf/facts';

const WAIT_MILLISECONDS = 1_000;
const LOOK_EVERY_MILLISECONDS = 5;

// The place of insertion, not of the flush: a commit that is not flushed yet lies beyond the latter.
const POSITION: Statement = { name: 'wal_position', text: 'select pg_current_wal_insert_lsn()::text as position, clock_timestamp() as at' };
const RECEIVED: Statement = {
  name: 'wal_received',
  text: `select slot_name as slot from pg_replication_slots where active and slot_name = any ($2) and confirmed_flush_lsn >= $1::pg_lsn`,
};

/** Which parties have received everything that was committed before, and from when at the latest the others refuse. */
export interface Confirmation {
  readonly confirmedBy: readonly Party[];
  readonly unconfirmed: readonly { readonly party: Party; readonly refusesFrom: Date }[];
}

/** Waits, a second at most, until every party's database has received what this one committed before. */
export async function confirmationOf(door: Door): Promise<Confirmation> {
  const [now] = await door.rows<{ position: string; at: Date }>(POSITION, []);
  if (!now) throw new Error('the database told no position');
  for (const end = performance.now() + WAIT_MILLISECONDS; ; await sleep(LOOK_EVERY_MILLISECONDS)) {
    const received = new Set((await door.rows<{ slot: string }>(RECEIVED, [now.position, FACT_READERS.map(channelOf)])).map(({ slot }) => slot));
    const confirmedBy = FACT_READERS.filter((party) => received.has(channelOf(party)));
    if (confirmedBy.length < FACT_READERS.length && performance.now() < end) continue;
    const refusesFrom = new Date(now.at.getTime() + REFUSES_WITHIN_MILLISECONDS);
    return { confirmedBy, unconfirmed: FACT_READERS.filter((party) => !confirmedBy.includes(party)).map((party) => ({ party, refusesFrom })) };
  }
}
