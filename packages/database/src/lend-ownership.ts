import type { Party } from '@ketengraaf/core';
import { type Connection, roleOf } from './databases';
import { withClient } from './with-client';

/** Lets the loaders of some parties act as the owners of their tables too, for a piece of work and no longer. Needs a superuser. */
export async function lendOwnership<T>(admin: Connection, parties: readonly Party[], work: () => Promise<T>): Promise<T> {
  return withClient(admin, async (client) => {
    try {
      for (const party of parties) await client.query(`grant ${roleOf(party, 'owner')} to ${roleOf(party, 'loader')} with inherit true, set false`);
      return await work();
    } finally {
      for (const party of parties) await client.query(`revoke ${roleOf(party, 'owner')} from ${roleOf(party, 'loader')}`);
    }
  });
}
