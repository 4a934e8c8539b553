import type { Party } from '@ketengraaf/core';
import { type Connection, withClient } from '@ketengraaf/database';
import { subscribe } from './subscription';

/** Who makes contracts. */
export const CONTRACTS: Party = 'municipalities';
/** Who must know what is contracted: who gives help, and who sends a family to it. */
export const CONTRACT_READERS: readonly Party[] = ['consortia', 'referrers'];

const TABLE = 'facts.contract_coverage';
const COLUMNS = ['contract', 'service', 'municipality', 'during', 'contractor', 'contractor_name', 'title', 'participation'];

function channelFor(reader: Party): string {
  return `contracts_for_${reader}`;
}

/** Publishes which contract covers what, for each reader. As the owner of the municipalities' database. */
export async function publishContracts(owner: Connection): Promise<void> {
  await withClient(owner, async (client) => {
    const { rows } = await client.query<{ name: string }>('select pubname as name from pg_publication');
    const published = new Set(rows.map(({ name }) => name));
    for (const channel of CONTRACT_READERS.map(channelFor)) if (!published.has(channel)) await client.query(`create publication ${channel} for table ${TABLE}`);
  });
}

/**
 * Subscribes a reader to that, or mends it. It is public and no part of what is known of rights: while it is behind, an act is judged by what
 * was heard last, and says so where it refuses.
 */
export async function subscribeToContracts(reader: Party, owner: Connection, publisher: Connection): Promise<void> {
  await subscribe({ name: 'contracts', channel: channelFor(reader), tables: [{ name: TABLE, columns: COLUMNS, where: 'true' }], reader: owner, publisher });
}
