import { subscribeToSeals, witnessedBy } from '@ketengraaf/audit';
import { FACTS_OWNER, PARTIES, type Party } from '@ketengraaf/core';
import { type Connection, connectionAs } from '@ketengraaf/database';
import {
  CONTRACT_READERS,
  CONTRACTS,
  DEPARTURE_TELLERS,
  FACT_READERS,
  factsStream,
  IS_REFERRED_TO,
  prepareParty,
  REFERS,
  subscribe,
  subscribeFirst,
  subscribeToContracts,
  subscribeToDepartures,
  subscribeToReferrals,
} from '@ketengraaf/facts';
import type { StackSettings } from '../folder/stack-settings';
import { migrationsOf } from '../project';
import type { OnStep } from './steps';

/** Where the server of all five databases answers. */
export type Server = Pick<Connection, 'host' | 'port'>;

/** Who may do everything on that server. */
export function superuserOf({ host, port }: Server, { superuser }: Pick<StackSettings, 'superuser'>): Connection {
  return { host, port, user: 'postgres', password: superuser, database: 'postgres' };
}

/** Makes roles, databases and tables of the five parties, each step only where it is missing. */
export async function prepareDatabases(server: Server, settings: StackSettings, onStep: OnStep): Promise<void> {
  const { passwords } = settings;
  const admin = superuserOf(server, settings);
  let ran = 0;
  let ready = 0;
  onStep('migrations', 0);
  await Promise.all(
    PARTIES.map(async (party) => {
      const migrations = await prepareParty({ party, admin, passwords: passwords[party], folder: migrationsOf(party) });
      ran += migrations.length;
      ready += 1;
      if (ready < PARTIES.length) onStep('migrations', ready / PARTIES.length, party);
    }),
  );
  onStep('migrations', 1, ran === 0 ? 'up to date' : `${ran} migrations`);
}

/**
 * Subscribes the readers to the facts of their owner, the owner to who left elsewhere, the consortia to the referrals meant for them, both they and the
 * referrers to what is contracted, and each party to the seals of the one before it; at every start, because a subscription remembers addresses. `isNew`
 * says that nobody subscribed before and nobody writes yet.
 */
export async function subscribeAll(server: Server, { passwords }: StackSettings, isNew: boolean, onStep: OnStep): Promise<void> {
  onStep('facts', 0);
  const owner = (party: Party): Connection => connectionAs(server, party, 'owner', passwords[party].owner);
  const facts = FACT_READERS.map((reader) => factsStream(reader, owner(reader), owner(FACTS_OWNER)));
  await (isNew ? subscribeFirst(facts) : Promise.all(facts.map(subscribe)));
  await Promise.all([
    ...DEPARTURE_TELLERS.map((teller) => subscribeToDepartures(teller, owner(teller), owner(FACTS_OWNER))),
    ...CONTRACT_READERS.map((reader) => subscribeToContracts(reader, owner(reader), owner(CONTRACTS))),
    subscribeToReferrals(owner(IS_REFERRED_TO), owner(REFERS)),
    ...PARTIES.map((witness) => subscribeToSeals(witness, owner(witness), owner(witnessedBy(witness)))),
  ]);
  onStep('facts', 1, `${FACT_READERS.length} readers`);
}
