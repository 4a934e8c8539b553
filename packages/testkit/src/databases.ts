import type { Party } from '@ketengraaf/core';
import { type Connection, connectionAs, type Duty, withClient } from '@ketengraaf/database';
import type { StackHandle } from './test-stack';

/** How to log in to a party's database of a stack. */
export function connectionTo({ settings, ports }: StackHandle, party: Party, duty: Duty): Connection {
  return connectionAs({ host: '127.0.0.1', port: ports.postgres }, party, duty, settings.passwords[party][duty]);
}

/** How to log in as the superuser, who sees and may do everything; into a party's database by its name. */
export function superuserOf({ settings, ports }: StackHandle, database = 'postgres'): Connection {
  return { host: '127.0.0.1', port: ports.postgres, user: 'postgres', password: settings.superuser, database };
}

/** Runs one statement on a connection of its own and gives its rows. */
export async function rowsOf<Row extends object>(connection: Connection, statement: string, values: readonly unknown[] = []): Promise<Row[]> {
  return withClient(connection, async (client) => (await client.query<Row & Record<string, unknown>>(statement, [...values])).rows);
}
