import { FACTS_OWNER } from '@ketengraaf/core';
import { connectionAs } from '@ketengraaf/database';
import { prepareParty, subscribeToFacts } from '@ketengraaf/facts';
import type { PartyDefinition } from './definition';
import type { preparingSettings } from './settings';

/** Makes a party's roles, database and tables, and subscribes it to the access facts where a publisher is given. */
export async function prepare(
  { party, migrations }: PartyDefinition,
  { admin, passwords, publisher }: ReturnType<typeof preparingSettings>,
): Promise<string[]> {
  const ran = await prepareParty({ party, admin, passwords, folder: migrations });
  if (party !== FACTS_OWNER && publisher) await subscribeToFacts(party, connectionAs(admin, party, 'owner', passwords.owner), publisher);
  return ran;
}
