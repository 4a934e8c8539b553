import { setTimeout as sleep } from 'node:timers/promises';
import { FACTS_OWNER, PARTIES, type Party } from '@ketengraaf/core';
import { type Connection, connectionAs, DUTIES, type Duty, withClient } from '@ketengraaf/database';
import { FACT_READERS, LOOK_AT_SUBSCRIPTION, prepareParty, subscribeToFacts } from '@ketengraaf/facts';
import { migrationsOf } from '@ketengraaf/stack';
import type { TestCluster } from './test-cluster';

/** How to log in to a party's database, as whom. */
export type PartyConnections = Readonly<Record<Duty, Connection>>;

const PASSWORDS: Readonly<Record<Duty, string>> = { owner: 'owner', app: 'app', loader: 'loader', stats: 'stats' };
const COPIED_WITHIN_MS = 10_000;

/** Makes one party's database in a test cluster: roles, tables, grants, and the publications where it owns the facts. */
export async function prepareTestParty(cluster: TestCluster, party: Party): Promise<PartyConnections> {
  await prepareParty({ party, admin: cluster.admin, passwords: PASSWORDS, folder: migrationsOf(party) });
  return Object.fromEntries(DUTIES.map((duty) => [duty, connectionAs(cluster, party, duty, PASSWORDS[duty])])) as PartyConnections;
}

/** Makes the databases of some parties; `fill` gets them empty, and only then the readers among them receive their facts. */
export async function prepareTestParties<P extends Party = Party>(
  cluster: TestCluster,
  parties: readonly P[] = PARTIES as readonly Party[] as readonly P[],
  fill: (connections: Readonly<Record<P, PartyConnections>>) => Promise<unknown> = () => Promise.resolve(),
): Promise<Readonly<Record<P, PartyConnections>>> {
  const prepared = await Promise.all(parties.map(async (party) => [party, await prepareTestParty(cluster, party)] as const));
  const connections = Object.fromEntries(prepared) as Record<P, PartyConnections>;
  await fill(connections);
  const publisher = prepared.find(([party]) => party === FACTS_OWNER)?.[1].owner;
  if (publisher)
    await Promise.all(prepared.filter(([party]) => FACT_READERS.includes(party)).map(([party, { owner }]) => receiveFacts(party, owner, publisher)));
  return connections;
}

async function receiveFacts(reader: Party, owner: Connection, publisher: Connection): Promise<void> {
  await subscribeToFacts(reader, owner, publisher);
  await withClient(owner, async (client) => {
    for (const end = Date.now() + COPIED_WITHIN_MS; Date.now() < end; await sleep(20)) {
      const { rows } = await client.query<{ copied: boolean; heard: boolean }>(LOOK_AT_SUBSCRIPTION);
      if (rows[0]?.copied && rows[0].heard) return;
    }
    throw new Error(`${reader} did not receive its facts within ${COPIED_WITHIN_MS / 1_000} s`);
  });
}
