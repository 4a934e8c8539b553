import { type Connection, type Duty, databaseOf, withClient } from '@ketengraaf/database';
import type { Database } from '@ketengraaf/door';
import { preparedCluster } from '@ketengraaf/stack';
import type { PartyDefinition } from '@ketengraaf/subgraph';
import type { Client } from 'pg';
import { setTestClock } from './test-clock';
import { startTestCluster } from './test-cluster';
import { prepareTestParty } from './test-party';

/** As much of a party as its database needs: migrations are found by the party's name. */
export type PartyInTest = Pick<PartyDefinition, 'party' | 'words'>;

/** Who may work on a party's database in a test. */
export type Hand = Duty | 'superuser';

/** The instant it is in every such database: a Monday noon in summer, in the Netherlands. */
export const NOW = '2026-06-01T10:00:00Z';
/** The day it is. */
export const TODAY = '2026-06-01';

/** A party's migrated database on a server of its own, whose clock stands still. */
export interface PartyDatabase {
  readonly definition: PartyInTest;
  /** As the subgraph sees it. */
  readonly database: Database;
  /** The same past every wall of the database: what holds here holds by the rules alone. */
  readonly unwalled: Database;
  /** How to log in. */
  connection(hand: Hand): Connection;
  /** Runs work on a connection of its own. */
  as<T>(hand: Hand, work: (client: Client) => Promise<T>): Promise<T>;
  /** Runs statements as the role that fills synthetic data. */
  load(...statements: readonly string[]): Promise<void>;
  /** Stops the server and removes every file of it. */
  stop(): Promise<void>;
}

const POOL = { size: 4, patience: 10_000 };

/** Starts a PostgreSQL with one party's database in it. */
export async function startPartyDatabase(definition: PartyInTest): Promise<PartyDatabase> {
  const { party, words } = definition;
  // Only here, so that stories that ask over HTTP need not load what runs behind it.
  const { openDatabase } = await import('@ketengraaf/door');
  const cluster = await startTestCluster({ template: await preparedCluster([party]) });
  const opened: Database[] = [];
  const stop = async (): Promise<void> => {
    await Promise.allSettled(opened.map((database) => database.close()));
    await cluster.stop();
  };
  try {
    const connections = await prepareTestParty(cluster, party);
    await setTestClock(connections.owner, new Date(NOW));
    const connection = (hand: Hand): Connection => (hand === 'superuser' ? { ...cluster.admin, database: databaseOf(party) } : connections[hand]);
    const open = async (hand: Hand): Promise<Database> => {
      const database = await openDatabase(
        party,
        connection(hand),
        words.flatMap(({ rows = [] }) => [...rows]),
        POOL,
      );
      opened.push(database);
      return database;
    };
    const as: PartyDatabase['as'] = (hand, work) => withClient(connection(hand), work);
    return {
      definition,
      database: await open('app'),
      unwalled: await open('superuser'),
      connection,
      as,
      load: (...statements) =>
        as('loader', async (client) => {
          for (const statement of statements) await client.query(statement);
        }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
