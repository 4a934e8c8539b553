import { Client } from 'pg';
import type { Connection } from './databases';

/** Opens one connection, for a piece of work that closes it itself. */
export async function openClient(connection: Connection): Promise<Client> {
  const client = new Client({ ...connection, application_name: 'ketengraaf-prepare' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Lends one connection to a piece of work and closes it afterwards, whatever happens. */
export async function withClient<T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await openClient(connection);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Lends one connection whose commits need not have reached the disk: for work that looks at each step whether it was done, as what a
 * crash of the machine takes is done again at the next start. Whatever commits later with care takes all of it along.
 */
export function prepareWith<T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(connection, async (client) => {
    await client.query('set synchronous_commit = off');
    return work(client);
  });
}
