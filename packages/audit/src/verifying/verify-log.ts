import type { Party } from '@ketengraaf/core';
import { type Connection, withClient } from '@ketengraaf/database';
import type { Client } from 'pg';
import { READ_SEALS, type Seal } from '../sealing/seal';
import { witnessOf } from '../witness/ring';
import { checkChain } from './check-chain';
import { checkRows, type Held, READ_ROWS } from './check-rows';
import { checkWitness } from './check-witness';
import type { Flaw } from './flaw';

/** What was found of a party's log. */
export interface LogReport {
  readonly party: Party;
  readonly witness: Party;
  readonly seals: number;
  /** Rows the seals vouch for. */
  readonly sealed: number;
  /** Seals whose rows were dropped after five years. */
  readonly expired: number;
  /** Rows that wait for their seal. */
  readonly unsealed: number;
  /** Everything that is wrong, the oldest seal first. */
  readonly flaws: readonly Flaw[];
}

const RUNS_AT_ONCE = 500;

const READ_MARGINS = `select clock_timestamp() as now, ((now() at time zone 'UTC')::date - interval '5 years')::date::text as "expiredBefore",
  (select count(*)::int from audit.access a where a.transaction >= $1) as unsealed`;

/** Recomputes all seals of a party's log and compares them with what the next party received of them; as the owner of either. */
export async function verifyLog(party: Party, owner: Connection, witnessing: Connection): Promise<LogReport> {
  const witness = witnessOf(party);
  // first what the witness has: whatever it has received must still be there when its party is read after it
  const received = await withClient(witnessing, (client) => sealsOf(client, party));
  return withClient(owner, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const seals = await sealsOf(client, party);
    const { now, expiredBefore, unsealed } = await marginsOf(client, seals.at(-1)?.untilTransaction ?? '0');
    const rows = checkRows(seals, await heldOf(client, seals), expiredBefore);
    const flaws = [...checkChain(seals), ...rows.flaws, ...checkWitness(seals, received, witness, now)].sort((one, other) => one.seal - other.seal);
    const sealed = seals.reduce((sum, { count }) => sum + count, 0);
    return { party, witness, seals: seals.length, sealed, expired: rows.expired, unsealed, flaws };
  });
}

/** What is wrong in one sentence, by the first broken seal; undefined where nothing is. */
export function broken({ flaws }: LogReport): string | undefined {
  const [first] = flaws;
  return first && `broken at seal ${first.seal}: ${first.what}`;
}

async function sealsOf(client: Client, party: Party): Promise<Seal[]> {
  return (await client.query<Seal>(READ_SEALS, [party])).rows;
}

async function marginsOf(client: Client, until: string): Promise<{ now: Date; expiredBefore: string; unsealed: number }> {
  const { rows } = await client.query<{ now: Date; expiredBefore: string; unsealed: number }>(READ_MARGINS, [until]);
  const [margins] = rows;
  if (!margins) throw new Error('the database told no time');
  return margins;
}

async function heldOf(client: Client, seals: readonly Seal[]): Promise<Held[]> {
  const runs = [...new Map(seals.map(({ fromTransaction, untilTransaction }) => [fromTransaction, untilTransaction]))];
  const held: Held[] = [];
  for (let at = 0; at < runs.length; at += RUNS_AT_ONCE) {
    const some = runs.slice(at, at + RUNS_AT_ONCE);
    held.push(...(await client.query<Held>(READ_ROWS, [some.map(([since]) => since), some.map(([, until]) => until)])).rows);
  }
  return held;
}
