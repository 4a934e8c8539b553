import { Client } from 'pg';
import type { Connection } from './databases';

/** Lends one connection to a piece of work and closes it afterwards, whatever happens. */
export async function withClient<T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...connection, application_name: 'ketengraaf-prepare' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
