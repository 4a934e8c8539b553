import type { Party } from '@ketengraaf/core';
import { type Connection, withClient } from '@ketengraaf/database';
import { subscribe } from './subscription';

/** Who refers, and whom referrals are meant for. */
export const [REFERS, IS_REFERRED_TO]: readonly [Party, Party] = ['referrers', 'consortia'];

const CHANNEL = 'referrals_for_consortia';
const TABLES = [{ name: 'facts.referral', columns: ['id', 'youth_id', 'referrer', 'consortium', 'referred_on'], where: 'true' }];

/** Publishes which referrals are open and for which consortium. As the owner of the referrers' database. */
export async function publishReferrals(owner: Connection): Promise<void> {
  await withClient(owner, async (client) => {
    const { rows } = await client.query('select from pg_publication where pubname = $1', [CHANNEL]);
    if (rows.length === 0) await client.query(`create publication ${CHANNEL} for table facts.referral`);
  });
}

/**
 * Subscribes the consortia to those, or mends that. It is no part of what they know of rights: while it is behind or down, a
 * referral cannot be received, and nothing else is refused.
 */
export async function subscribeToReferrals(owner: Connection, publisher: Connection): Promise<void> {
  await subscribe({ name: 'referrals', channel: CHANNEL, tables: TABLES, reader: owner, publisher });
}
