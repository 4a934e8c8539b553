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
