import { type Caller, type Party, type Purpose, type Role, uuidOf } from '@ketengraaf/core';

/** Somebody who asks. */
export function caller(name: string, party: Party, organisation: string, role: Role, purpose: Purpose): Caller {
  return { person: uuidOf('person', name), party, organisation, role, purpose };
}
