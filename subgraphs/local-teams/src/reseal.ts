import { readBsnRing, readSettings } from '@ketengraaf/core';
import { readConnection } from '@ketengraaf/database';
import { resealNumbers } from './identity/reseal-numbers';

/** Seals the numbers that are kept under the newest key: `OWNER_DATABASE_URL` says where, `BSN_KEYS` with what, the newest first. */
async function main(): Promise<void> {
  const { owner, ring } = readSettings('Sealing anew', process.env, {
    owner: { name: 'OWNER_DATABASE_URL', read: readConnection },
    ring: { name: 'BSN_KEYS', read: readBsnRing },
  });
  const resealed = await resealNumbers(owner, ring, (so) => process.stderr.write(`${so} numbers sealed under ${ring.newest}\n`));
  process.stdout.write(`${JSON.stringify({ resealed, under: ring.newest })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
});
