import { uuidOf } from '@ketengraaf/core';
import { withClient } from '@ketengraaf/database';
import { comeAs, type PartyConnections, preparedCluster, prepareTestParty, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { subscribeToReferrals } from './referrals';

const [ANNA, NORTH, EAST, PRACTICE] = ['anna', 'north', 'east', 'practice'].map((name) => uuidOf(name)) as [string, string, string, string];
const REFERRALS = ['first', 'second', 'none', 'closed'].map((name) => uuidOf(name));
let cluster: TestCluster;
let referrers: PartyConnections;
let consortia: PartyConnections;

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(['referrers', 'consortia']) });
  [referrers, consortia] = await Promise.all([prepareTestParty(cluster, 'referrers'), prepareTestParty(cluster, 'consortia')]);
  await withClient(referrers.loader, async (client) => {
    await client.query(`insert into app.organisation values ('${PRACTICE}', 'REFERRER', 'Praktijk Plein')`);
    await refer(client, REFERRALS[0], NORTH);
  });
  await subscribeToReferrals(consortia.owner, referrers.owner);
}, 60_000);

afterAll(() => cluster.stop());

const refer = (
  client: { query(text: string, values: unknown[]): Promise<unknown> },
  id: string | undefined,
  consortium: string | null,
  closedOn: string | null = null,
) =>
  client.query(
    `insert into referrers.referral (id, organisation, youth_id, referred_on, urgency, service, expertises, consortium_id, closed_on)
     values ($1, $2, $3, '2026-03-01', 'SOON', 'AMBULATORY', '{AUTISM}', $4, $5)`,
    [id, PRACTICE, ANNA, consortium, closedOn],
  );

/** What the desk of a consortium finds of each referral, once it is what is expected or ten seconds have gone by. */
async function foundBy(employer: string, expected: unknown[]): Promise<unknown[]> {
  return withClient(consortia.app, async (client) => {
    await client.query('begin');
    await comeAs(client, { organisation: employer, employer });
    for (const end = Date.now() + 10_000; ; ) {
      const found = [];
      for (const id of REFERRALS)
        found.push((await client.query('select youth_id, referred_on::text from facts.referral_to_me($1)', [id])).rows[0]?.referred_on);
      if (JSON.stringify(found) === JSON.stringify(expected) || Date.now() > end) return found;
    }
  });
}

test('a consortium is told of the open referrals that are meant for it: those that were there, those that come, until they change or close', async () => {
  const nothing = undefined;
  expect(await foundBy(NORTH, ['2026-03-01', nothing, nothing, nothing])).toEqual(['2026-03-01', nothing, nothing, nothing]);
  await withClient(referrers.loader, async (client) => {
    await refer(client, REFERRALS[1], EAST);
    await refer(client, REFERRALS[2], null);
    await refer(client, REFERRALS[3], NORTH, '2026-04-01');
  });
  expect(await foundBy(EAST, [nothing, '2026-03-01', nothing, nothing])).toEqual([nothing, '2026-03-01', nothing, nothing]);
  expect(await foundBy(NORTH, ['2026-03-01', nothing, nothing, nothing])).toEqual(['2026-03-01', nothing, nothing, nothing]);
  await withClient({ ...cluster.admin, database: 'referrers' }, (client) =>
    client.query(`update referrers.referral set closed_on = '2026-05-01' where id = $1`, [REFERRALS[0]]),
  );
  expect(await foundBy(NORTH, [nothing, nothing, nothing, nothing])).toEqual([nothing, nothing, nothing, nothing]);
});

test('subscribing again changes nothing, and a slot that was lost is made good', async () => {
  await subscribeToReferrals(consortia.owner, referrers.owner);
  expect(await foundBy(EAST, [undefined, '2026-03-01', undefined, undefined])).toEqual([undefined, '2026-03-01', undefined, undefined]);
  await withClient(consortia.owner, (client) => client.query('alter subscription referrals disable'));
  const slot = `select pg_drop_replication_slot('referrals_for_consortia')`;
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    try {
      await withClient(referrers.owner, (client) => client.query(slot));
      break;
    } catch {
      // the worker lets go of it a moment after it was told to
    }
  }
  await subscribeToReferrals(consortia.owner, referrers.owner);
  await withClient(referrers.loader, (client) => refer(client, uuidOf('another'), EAST));
  expect(await foundBy(EAST, [undefined, '2026-03-01', undefined, undefined])).toEqual([undefined, '2026-03-01', undefined, undefined]);
});

test('the subgraph of the consortia reads no referral but its own, and nobody a table', async () => {
  await expect(withClient(consortia.app, (client) => client.query('select from facts.referral'))).rejects.toMatchObject({ code: '42501' });
});
