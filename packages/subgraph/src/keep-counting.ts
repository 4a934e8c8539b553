import type { Database } from '@ketengraaf/door';

const COUNT_EVERY_MILLISECONDS = 3_600_000;

/** What is older than this is counted anew; infinitely old is what was never counted. */
const [TOO_OLD, NEVER_COUNTED] = ['55 minutes', 'infinity'] as const;

/** Counts anew what is too old; outside the patience of a request, because a large region takes a while. */
async function count(database: Pick<Database, 'lease'>, olderThan: string): Promise<void> {
  const { client, release, discard } = await database.lease();
  try {
    await client.query('begin');
    await client.query(`set local statement_timeout = '10min'`);
    await client.query(`select stats.count_anew(interval '${olderThan}')`);
    await client.query('commit');
    await release();
  } catch (error) {
    await discard(error as Error).catch(() => undefined);
    throw error;
  }
}

/** Keeps a party's counts fresh to the hour; resolves once there are any. A turn that fails is reported, and the old counts stand, with their date. */
export async function keepCounting(database: Pick<Database, 'lease'>, report: (error: unknown) => void): Promise<{ stop(): void }> {
  const turn = (olderThan: string): Promise<void> => count(database, olderThan).catch(report);
  await turn(NEVER_COUNTED);
  void turn(TOO_OLD);
  const timer = setInterval(() => void turn(TOO_OLD), COUNT_EVERY_MILLISECONDS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
