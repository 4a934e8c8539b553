import type { Day } from '@ketengraaf/core';
import { type Connection, withClient } from '@ketengraaf/database';

/** So many months ahead a party can go on without being prepared again; after that it refuses to answer, for it could not write down who asks. */
const MONTHS_AHEAD = 13;

/** Makes the partitions of this month and the next thirteen where they are missing; as the owner. */
export async function makeMonths(owner: Connection): Promise<void> {
  await withClient(owner, (client) => client.query('select audit.make_months(now(), $1)', [MONTHS_AHEAD]));
}

/** Drops the months that ended before a day, never one that ended less than five years ago (NEN 7513); as the owner. Gives them as `YYYY-MM`. */
export async function dropMonths(owner: Connection, before: Day): Promise<string[]> {
  return withClient(owner, async (client) => {
    const { rows } = await client.query<{ month: string }>('select audit.drop_months($1) as month', [before]);
    return rows.map(({ month }) => month);
  });
}
