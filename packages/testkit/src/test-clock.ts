import { type Connection, withClient } from '@ketengraaf/database';

/**
 * Halts the one clock of a test database at an instant, or lets it run again with null; as the database's owner, because
 * only who owns the schema can replace `app.now()`. What counts seconds for its own safety (freshness, tokens) goes on.
 */
export async function setTestClock(owner: Connection, instant: Date | null): Promise<void> {
  const body = instant === null ? 'now()' : `timestamptz '${instant.toISOString()}'`;
  await withClient(owner, async (client) => {
    await client.query(`create or replace function app.now() returns timestamptz stable parallel safe language sql return ${body}`);
  });
}
