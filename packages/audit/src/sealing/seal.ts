import { createHash } from 'node:crypto';
import type { Party } from '@ketengraaf/core';

/** A seal, as every party that holds it keeps it: bytes as hexadecimal, transactions as text, times to the microsecond in UTC. */
export interface Seal {
  readonly party: Party;
  readonly number: number;
  /** First day of the month its rows are of. */
  readonly month: string;
  readonly fromTransaction: string;
  readonly untilTransaction: string;
  readonly fromId: string;
  readonly toId: string;
  readonly count: number;
  /** SHA-256 over the text of its rows. */
  readonly digest: string;
  /** The hash of the seal before it, nothing at the first. */
  readonly previous: string;
  readonly hash: string;
  readonly nextTransaction: string;
  readonly sealedAt: string;
}

/** Reads the seals of a party that a database holds, in order. */
export const READ_SEALS = `select party, number::int as number, month::text as month,
  from_transaction::text as "fromTransaction", until_transaction::text as "untilTransaction", from_id::text as "fromId", to_id::text as "toId",
  count, encode(digest, 'hex') as digest, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash, next_transaction::text as "nextTransaction",
  to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as "sealedAt"
from audit.seal where party = $1 order by number, sealed_at`;

/** The hash a seal must have for what it says: over all of it, as PostgreSQL writes an array of texts. */
export function hashOf(seal: Seal): string {
  const { party, number, month, fromTransaction, untilTransaction, fromId, toId, count, digest, previous, nextTransaction, sealedAt } = seal;
  const parts = [party, number, month, fromTransaction, untilTransaction, fromId, toId, count, digest, previous || '""', nextTransaction, sealedAt];
  return createHash('sha256')
    .update(`{${parts.join(',')}}`)
    .digest('hex');
}
