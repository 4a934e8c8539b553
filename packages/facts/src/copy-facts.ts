import { pipeline } from 'node:stream/promises';
import type { Party } from '@ketengraaf/core';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { FACT_COLUMNS, factsFor } from './facts';

/**
 * Puts what a snapshot of the owner's facts shows to one reader in the place of all that the reader has: all tables of one instant, or none. One
 * stream for each table costs a tenth of the process that PostgreSQL starts for each table of a subscription.
 */
export async function copyFacts(reader: Party, source: Client, snapshot: string, target: Client): Promise<void> {
  await source.query('begin isolation level repeatable read read only');
  await target.query('begin');
  try {
    await source.query(`set transaction snapshot ${source.escapeLiteral(snapshot)}`);
    const facts = factsFor(reader);
    await target.query(`truncate ${facts.map((fact) => `facts.${fact}`).join(', ')}`);
    for (const fact of facts) {
      const columns = FACT_COLUMNS[fact].join(', ');
      const shown = `select ${columns} from facts.${fact} where ${source.escapeLiteral(reader)} = any (audience)`;
      await pipeline(
        source.query(copyTo(`copy (${shown}) to stdout (format binary)`)),
        target.query(copyFrom(`copy facts.${fact} (${columns}) from stdin (format binary)`)),
      );
    }
    await target.query('commit');
  } catch (error) {
    await target.query('rollback');
    throw error;
  } finally {
    await source.query('rollback');
  }
}
