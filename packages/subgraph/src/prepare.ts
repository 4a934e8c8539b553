import { subscribeToSeals } from '@ketengraaf/audit';
import { FACTS_OWNER, PARTIES } from '@ketengraaf/core';
import { connectionAs, databaseOf } from '@ketengraaf/database';
import {
  CONTRACT_READERS,
  IS_REFERRED_TO,
  prepareParty,
  subscribeToContracts,
  subscribeToDepartures,
  subscribeToFacts,
  subscribeToReferrals,
} from '@ketengraaf/facts';
import type { PartyDefinition } from './definition';
import type { preparingSettings } from './settings';

/** Makes a party's roles, database and tables, and subscribes it to the access facts, to the referrals that are meant for it, to what is contracted, the owner of the facts to who left elsewhere, and each to the seals of the party before it, where their publishers are given. */
export async function prepare(
  { party, migrations }: PartyDefinition,
  { admin, passwords, publisher, sealsPublisher, referralsPublisher, contractsPublisher, departuresPublishers }: ReturnType<typeof preparingSettings>,
): Promise<string[]> {
  const ran = await prepareParty({ party, admin, passwords, folder: migrations });
  const owner = connectionAs(admin, party, 'owner', passwords.owner);
  if (party !== FACTS_OWNER && publisher) await subscribeToFacts(party, owner, publisher);
  if (party === IS_REFERRED_TO && referralsPublisher) await subscribeToReferrals(owner, referralsPublisher);
  if (CONTRACT_READERS.includes(party) && contractsPublisher) await subscribeToContracts(party, owner, contractsPublisher);
  if (party === FACTS_OWNER)
    for (const teller of departuresPublishers) {
      const from = PARTIES.find((one) => databaseOf(one) === teller.database);
      if (from) await subscribeToDepartures(from, teller, owner);
    }
  if (sealsPublisher) await subscribeToSeals(party, owner, sealsPublisher);
  return ran;
}
