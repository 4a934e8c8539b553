import type { BsnRing } from '@ketengraaf/core';
import { type Connection, withClient } from '@ketengraaf/database';

const ROWS_AT_ONCE = 500;

interface Sealed {
  readonly id: string;
  readonly keyId: string;
  readonly ciphertext: Buffer;
}

/**
 * Seals every number under the newest key of a ring, five hundred to a transaction, beside a subgraph that holds all keys of the
 * ring; gives how many. Killed half-way it has lost nothing, and run again it goes on. After it the older keys can be thrown away.
 */
export async function resealNumbers(owner: Connection, ring: BsnRing, onProgress: (resealed: number) => void = () => undefined): Promise<number> {
  return withClient(owner, async (client) => {
    for (let resealed = 0; ; ) {
      await client.query('begin');
      const { rows } = await client.query<Sealed>(
        `select youth_id as id, key_id as "keyId", ciphertext from local_teams.youth_bsn where key_id <> $1 order by youth_id limit ${ROWS_AT_ONCE} for update`,
        [ring.newest],
      );
      const sealed = rows.map((row) => ({ id: row.id, ...ring.seal(ring.open(row)) }));
      await client.query(
        `update local_teams.youth_bsn b set key_id = $1, ciphertext = n.ciphertext, look_up = n.look_up
from unnest($2::uuid[], $3::bytea[], $4::bytea[]) n (id, ciphertext, look_up) where b.youth_id = n.id`,
        [ring.newest, sealed.map(({ id }) => id), sealed.map(({ ciphertext }) => ciphertext), sealed.map(({ lookUp }) => lookUp)],
      );
      await client.query('commit');
      resealed += rows.length;
      onProgress(resealed);
      if (rows.length < ROWS_AT_ONCE) return resealed;
    }
  });
}
