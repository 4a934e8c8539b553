import { PARTIES, type Party } from '@ketengraaf/core';
import { databaseOf } from '@ketengraaf/database';
import { type Database, openDatabase } from '@ketengraaf/door';
import { connectionTo, type StackHandle, superuserOf } from '@ketengraaf/testkit';
import { Client, Pool } from 'pg';

/** A personal table as the second wall knows it. */
export interface ProtectedTable {
  readonly target: string;
  readonly classes: readonly string[];
  /** Expressions that give whom a row is about. */
  readonly youth: string | null;
  readonly family: string | null;
  readonly part: string | null;
  readonly in_full: boolean;
  /** An expression that gives to whose organisation a row is addressed: the reduced form shows that one alone. */
  readonly reduced_to: string | null;
}

/** A party of a running stack: past all walls, past none, and its personal tables. */
export interface PartyAtHand {
  readonly party: Party;
  readonly tables: readonly ProtectedTable[];
  /** A pool that row-level security does not hold: what a door shows through it, it shows by its own rules. */
  readonly unwalled: Database;
  /** The subgraph's own login, which row-level security holds. */
  readonly walled: Client;
  /** Runs a statement as the superuser. */
  ask<Row extends object>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Connections past all walls to each party. */
const SUPERUSERS = 2;

/** Opens every party of a stack. */
export function openParties(stack: StackHandle): Promise<PartyAtHand[]> {
  return Promise.all(
    PARTIES.map(async (party) => {
      const superuser = superuserOf(stack, databaseOf(party));
      const walled = new Client(connectionTo(stack, party, 'app'));
      // a proof that crashes the database breaks this too, and asks nothing of it any more
      walled.on('error', () => undefined);
      await walled.connect();
      const unwalled = await openDatabase(party, superuser, [], { size: 2, patience: 30_000 });
      // kept open: logging in costs more than most of what is asked
      const pool = new Pool({ ...superuser, max: SUPERUSERS });
      pool.on('error', () => undefined);
      const ask: PartyAtHand['ask'] = async (statement, values = []) => (await pool.query(statement, [...values])).rows;
      // of the history there is none before anybody changed something
      const tables = await ask<ProtectedTable>(
        `select target, classes, youth, family, part, in_full, reduced_to from rules.protected where target <> 'app.history' order by target`,
      );
      return {
        party,
        tables,
        unwalled,
        walled,
        ask,
        async close() {
          await Promise.all([walled.end(), unwalled.close(), pool.end()]);
        },
      };
    }),
  );
}

/** Whom the rows of a table are about, as an expression; null where about nobody. */
export function subjectOf({ youth, family }: ProtectedTable): string {
  return youth !== null && family !== null ? `coalesce((${youth}), (${family}))` : (youth ?? family ?? 'null::uuid');
}

/** Whether a row is about a youth, a family or nobody, as an expression. */
export function kindOf({ youth, family }: ProtectedTable): string {
  if (youth !== null && family !== null) return `case when (${youth}) is not null then 'YOUTH' else 'FAMILY' end`;
  return youth !== null ? `'YOUTH'` : family !== null ? `'FAMILY'` : `'NONE'`;
}

/** The class of a row, as an expression. */
export function classOf({ classes }: ProtectedTable): string {
  return classes.length > 1 ? 'data_class' : `'${classes[0]}'`;
}
