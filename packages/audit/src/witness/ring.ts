import { PARTIES, type Party } from '@ketengraaf/core';
import { databaseOf } from '@ketengraaf/database';

/** The party that holds the seals of another: the next in the ring. */
export function witnessOf(party: Party): Party {
  return PARTIES[(PARTIES.indexOf(party) + 1) % PARTIES.length] as Party;
}

/** The party whose seals another holds. */
export function witnessedBy(party: Party): Party {
  return PARTIES[(PARTIES.indexOf(party) + PARTIES.length - 1) % PARTIES.length] as Party;
}

/** The publication and the replication slot of a party's seals. */
export function channelOfSeals(party: Party): string {
  return `seals_of_${databaseOf(party)}`;
}
